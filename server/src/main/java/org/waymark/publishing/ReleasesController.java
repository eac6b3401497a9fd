package org.waymark.publishing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.journal.Journal;
import org.waymark.review.ApprovedRevision;
import org.waymark.review.Readiness;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Choosing what goes out, now or at a set time. Works without script. */
@Controller("/desk/releases")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.PUBLISH)
class ReleasesController {
    private static final int NAMED = 3;

    private final ReadyToPublish ready;
    private final PublishRelease publish;
    private final PlanRelease plan;
    private final CallOffRelease callOff;
    private final HouseImprint imprint;
    private final Journal journal;
    private final ReleasesPage page;

    ReleasesController(
            ReadyToPublish ready,
            PublishRelease publish,
            PlanRelease plan,
            CallOffRelease callOff,
            HouseImprint imprint,
            Journal journal,
            ReleasesPage page) {
        this.ready = ready;
        this.publish = publish;
        this.plan = plan;
        this.callOff = callOff;
        this.imprint = imprint;
        this.journal = journal;
        this.page = page;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me) {
        return page.of(request, me);
    }

    /** What is not on this person's list is not published, whatever the form says. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> publish(HttpRequest<?> request, StaffMember me, @Body Map<String, String> sent) {
        var form = ReleaseForm.of(sent);
        var found = ready.of(me);
        if (form.revisions().isEmpty()) {
            return refuse(request, me, form, "desk.releases.choose");
        }
        if (!ids(found).containsAll(form.revisions())) {
            return page.again(request, me, form, "desk.publish.not-approved", "")
                    .status(HttpStatus.CONFLICT);
        }
        var exceptions = ReadyToPublish.exceptions(found, form.revisions());
        if (!exceptions.isEmpty() && !form.exceptions()) {
            return refuse(request, me, form, "desk.releases.exceptions.missing");
        }
        var name = form.name().isEmpty() ? titles(found, form) : form.name();
        try {
            return form.later() ? plan(request, me, form, name, exceptions) : now(me, form, name, exceptions);
        } catch (RuntimeException e) {
            var problem = PublishProblem.of(e).orElseThrow(() -> e);
            return page.again(request, me, form, problem.words(), problem.about())
                    .status(HttpStatus.CONFLICT);
        }
    }

    @Post(value = "/{planned}/call-off", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> callOff(StaffMember me, long planned) {
        callOff.callOff(planned, me.journalName());
        return HttpResponse.seeOther(URI.create("/desk/releases"));
    }

    private HttpResponse<?> now(StaffMember me, ReleaseForm form, String name, String exceptions) {
        var edition =
                publish.publish(new NewRelease(name, me.journalName(), imprint.get(), form.revisions(), List.of()));
        declare(me, name, exceptions);
        return HttpResponse.seeOther(URI.create("/desk/editions/" + edition.number() + "?done=published"));
    }

    private HttpResponse<?> plan(
            HttpRequest<?> request, StaffMember me, ReleaseForm form, String name, String exceptions) {
        var due = form.due();
        if (due.isEmpty()) {
            return refuse(request, me, form, "desk.releases.at.invalid");
        }
        try {
            plan.plan(name, me.journalName(), form.revisions(), due.get());
        } catch (DuePast past) {
            return refuse(request, me, form, "desk.releases.at.past");
        }
        declare(me, name, exceptions);
        return HttpResponse.seeOther(URI.create("/desk/releases#planned"));
    }

    private void declare(StaffMember me, String name, String exceptions) {
        if (!exceptions.isEmpty()) {
            journal.record(me.journalName(), "declare-exceptions", name, exceptions);
        }
    }

    private HttpResponse<?> refuse(HttpRequest<?> request, StaffMember me, ReleaseForm form, String notice) {
        return page.again(request, me, form, notice, "").status(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static Set<Long> ids(Map<Readiness, List<ApprovedRevision>> found) {
        return found.values().stream()
                .flatMap(List::stream)
                .map(ApprovedRevision::revision)
                .collect(Collectors.toSet());
    }

    /** What a release is called that nobody named: after the first documents in it. */
    private static String titles(Map<Readiness, List<ApprovedRevision>> found, ReleaseForm form) {
        var titles = found.entrySet().stream()
                .filter(each ->
                        each.getValue().stream().map(ApprovedRevision::revision).anyMatch(form.revisions()::contains))
                .map(each -> each.getKey().title())
                .toList();
        var first = titles.stream().limit(NAMED).collect(Collectors.joining(", "));
        return Plan.named(titles.size() > NAMED ? first + " + " + (titles.size() - NAMED) : first, "");
    }
}
