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
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** What was published, what changed between any two editions, and the way back. Works without script. */
@Controller("/desk/editions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class EditionsController {
    private static final Set<String> DONE = Set.of("published", "rolled-back", "withdrawn");

    private final EditionPage page;
    private final RollBackTo rollBack;

    EditionsController(EditionPage page, RollBackTo rollBack) {
        this.page = page;
        this.rollBack = rollBack;
    }

    @Get
    @Needs(Permission.READ_DRAFTS)
    HttpResponse<?> list(HttpRequest<?> request) {
        return page.list(request);
    }

    /** @param than the edition to compare with; the one before when it is not said */
    @Get("/{number}{?than,done}")
    @Needs(Permission.READ_DRAFTS)
    HttpResponse<?> show(
            HttpRequest<?> request,
            StaffMember me,
            int number,
            @QueryValue(defaultValue = "-1") int than,
            @QueryValue(defaultValue = "") String done) {
        var notice = DONE.contains(done) ? "desk.edition.done." + done : "";
        return page.one(request, me, number, than < 0 ? number - 1 : than, notice);
    }

    @Post(value = "/{number}/roll-back", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.PUBLISH)
    HttpResponse<?> rollBack(HttpRequest<?> request, StaffMember me, int number, @Body Map<String, String> sent) {
        me.requireEverywhere(Permission.PUBLISH);
        var why = sent.getOrDefault("reason", "").strip();
        if (number < 1) {
            throw new EditionUnknown();
        }
        if (why.isEmpty()) {
            return page.one(request, me, number, number - 1, "desk.edition.reason-missing")
                    .status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            var edition = rollBack.rollBack(new EditionNumber(number), me.journalName(), "", why);
            return HttpResponse.seeOther(URI.create("/desk/editions/" + edition.number() + "?done=rolled-back"));
        } catch (NoSuchEdition none) {
            throw new EditionUnknown();
        }
    }
}
