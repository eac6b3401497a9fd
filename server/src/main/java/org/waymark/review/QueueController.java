package org.waymark.review;

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
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;
import org.waymark.staff.StaffNames;

/** What waits for a reviewer, and the way into the queue. Works without script. */
@Controller("/desk/review")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class QueueController {
    private final ReviewQueue queue;
    private final SubmitRevision submit;
    private final RevisionAtDesk desk;
    private final ReviewPage page;
    private final GatesAtDesk gates;
    private final StaffNames names;
    private final Formats formats;
    private final DeskPages pages;

    QueueController(
            ReviewQueue queue,
            SubmitRevision submit,
            RevisionAtDesk desk,
            ReviewPage page,
            GatesAtDesk gates,
            StaffNames names,
            Formats formats,
            DeskPages pages) {
        this.queue = queue;
        this.submit = submit;
        this.desk = desk;
        this.page = page;
        this.gates = gates;
        this.names = names;
        this.formats = formats;
        this.pages = pages;
    }

    @Get
    @Needs(Permission.REVIEW)
    HttpResponse<?> list(HttpRequest<?> request, StaffMember me) {
        var language = pages.language(request);
        var name = names.all();
        var waiting = queue.of(me).stream()
                .map(each -> new WaitingView(
                        "/desk/review/" + each.document() + "/" + each.language() + "/" + each.number(),
                        each.title(),
                        each.language().equals(LanguageTag.UND)
                                ? ""
                                : formats.languageName(language, each.language().value()),
                        name.apply(each.author()),
                        formats.moment(language, each.submittedAt(), ZoneId.of("UTC")),
                        each.note(),
                        each.urgent(),
                        each.approvers().size(),
                        each.needed()))
                .toList();
        return pages.page(request, "desk/review/queue", "desk.review.title", Map.of("waiting", waiting));
    }

    /** What a gate stops stays with its author, who is shown why. */
    @Post(value = "/submit", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.TRANSLATE)
    HttpResponse<?> submit(HttpRequest<?> request, StaffMember me, @Body Map<String, String> sent) {
        var revision = desk.toSubmit(
                me, sent.getOrDefault("document", ""), sent.getOrDefault("language", ""), number(sent.get("revision")));
        boolean anyway = sent.containsKey("anyway") && gates.canBeOverridden(revision);
        if (gates.isClosed(revision) && !anyway) {
            return page.of(request, me, revision, "desk.review.not-submitted").status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            submit.submit(revision.id(), me.journalName());
        } catch (NotInReview already) {
            return page.of(request, me, revision, "desk.review.moved-on").status(HttpStatus.CONFLICT);
        }
        return HttpResponse.seeOther(URI.create(RevisionAtDesk.address(revision)));
    }

    private static int number(@Nullable String written) {
        return written != null && written.matches("[0-9]{1,9}") ? Integer.parseInt(written) : 0;
    }
}
