package org.waymark.review;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Map;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Saying something about a block of a revision, and that it is dealt with. Works without script. */
@Controller("/desk/review/{document}/{language}/{revision}/comments")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.READ_DRAFTS)
class CommentController {
    private final RevisionAtDesk desk;
    private final Comments comments;
    private final ReviewPage page;

    CommentController(RevisionAtDesk desk, Comments comments, ReviewPage page) {
        this.desk = desk;
        this.comments = comments;
        this.page = page;
    }

    /** Whoever may read it may say something about it. */
    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(
            HttpRequest<?> request,
            StaffMember me,
            String document,
            String language,
            int revision,
            @Body Map<String, String> sent) {
        var found = desk.get(me, Permission.READ_DRAFTS, document, language, revision);
        var block = sent.getOrDefault("block", "");
        var number = block.matches("[0-9]{1,4}") ? Integer.parseInt(block) : 0;
        var words = sent.getOrDefault("words", "").strip();
        if (words.isEmpty() || words.length() > Comments.LONGEST) {
            return page.of(request, me, found, "desk.comments.wrong", Map.of("typedBlock", number, "typed", words))
                    .status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        comments.add(found, number, me, words);
        return HttpResponse.seeOther(URI.create(RevisionAtDesk.address(found) + "#block-" + number));
    }

    @Post(value = "/{comment}/settle", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> settle(StaffMember me, String document, String language, int revision, long comment) {
        var found = desk.get(me, Permission.READ_DRAFTS, document, language, revision);
        comments.settle(found.document(), found.language(), comment, me);
        return HttpResponse.seeOther(URI.create(RevisionAtDesk.address(found) + "#comments"));
    }
}
