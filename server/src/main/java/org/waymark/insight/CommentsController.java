package org.waymark.insight;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.waymark.journal.Journal;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** What people wrote in apps, until somebody has dealt with it. Works without script. */
@Controller(CommentsController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class CommentsController {
    static final String PATH = "/desk/reader-comments";

    private final CommentsInReach inReach;
    private final ReaderComments comments;
    private final CommentViews views;
    private final Journal journal;
    private final DeskPages pages;

    CommentsController(
            CommentsInReach inReach, ReaderComments comments, CommentViews views, Journal journal, DeskPages pages) {
        this.inReach = inReach;
        this.comments = comments;
        this.views = views;
        this.journal = journal;
        this.pages = pages;
    }

    @Get
    @Needs(Permission.READ_DRAFTS)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, @QueryValue(defaultValue = "") String done) {
        return pages.page(
                request,
                "desk/reader-comments/reader-comments",
                "desk.reader-comments.title",
                Map.of(
                        "done",
                        done.equals("1"),
                        "comments",
                        views.of(inReach.readBy(me), me, pages.language(request))));
    }

    /** It is deleted: nothing that a reader wrote is kept longer than it is of use. */
    @Post(value = "/{number}/dealt-with", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.TRANSLATE)
    HttpResponse<?> dealtWith(StaffMember me, long number) {
        var deleted = comments.findById(number)
                .filter(comment -> !inReach.settledBy(me, List.of(comment)).isEmpty())
                .filter(comment -> comments.delete(number) > 0)
                .isPresent();
        if (deleted) {
            journal.record(me.journalName(), "settle-reader-comment", Long.toString(number), "");
        }
        return HttpResponse.seeOther(URI.create(PATH + (deleted ? "?done=1" : "")));
    }
}
