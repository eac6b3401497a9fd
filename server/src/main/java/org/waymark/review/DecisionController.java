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
import java.util.Map;
import org.waymark.documents.Revision;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** One revision in review, and what reviewers decide on it. Works without script. */
@Controller("/desk/review/{document}/{language}/{revision}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class DecisionController {
    private final RevisionAtDesk desk;
    private final ApproveRevision approve;
    private final ApproveAlone approveAlone;
    private final RejectRevision reject;
    private final MarkUrgent urgent;
    private final OverrideGate override;
    private final ReviewPage page;

    DecisionController(
            RevisionAtDesk desk,
            ApproveRevision approve,
            ApproveAlone approveAlone,
            RejectRevision reject,
            MarkUrgent urgent,
            OverrideGate override,
            ReviewPage page) {
        this.desk = desk;
        this.approve = approve;
        this.approveAlone = approveAlone;
        this.reject = reject;
        this.urgent = urgent;
        this.override = override;
        this.page = page;
    }

    @Get
    @Needs(Permission.READ_DRAFTS)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String document, String language, int revision) {
        return page.of(request, me, desk.get(me, Permission.READ_DRAFTS, document, language, revision), "");
    }

    @Post(value = "/approve", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.REVIEW)
    HttpResponse<?> approve(HttpRequest<?> request, StaffMember me, String document, String language, int revision) {
        var found = desk.get(me, Permission.REVIEW, document, language, revision);
        return orSay(request, me, found, () -> approve.approve(found.id(), me.journalName()));
    }

    @Post(value = "/approve-alone", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.REVIEW)
    HttpResponse<?> approveAlone(
            HttpRequest<?> request, StaffMember me, String document, String language, int revision) {
        var found = desk.get(me, Permission.REVIEW, document, language, revision);
        return orSay(request, me, found, () -> approveAlone.approve(found.id(), me));
    }

    @Post(value = "/send-back", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.REVIEW)
    HttpResponse<?> sendBack(
            HttpRequest<?> request,
            StaffMember me,
            String document,
            String language,
            int revision,
            @Body Map<String, String> sent) {
        var found = desk.get(me, Permission.REVIEW, document, language, revision);
        return orSay(request, me, found, () -> reject.reject(found.id(), me.journalName(), reason(sent)));
    }

    @Post(value = "/urgent", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.WRITE)
    HttpResponse<?> markUrgent(
            HttpRequest<?> request,
            StaffMember me,
            String document,
            String language,
            int revision,
            @Body Map<String, String> sent) {
        var found = desk.get(me, Permission.WRITE, document, language, revision);
        if (!MarkUrgent.canBeUrgent(found)) {
            return page.of(request, me, found, "desk.review.cannot-be-urgent").status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return orSay(request, me, found, () -> urgent.mark(found.id(), me.journalName(), reason(sent)));
    }

    @Post(value = "/override", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.REVIEW)
    HttpResponse<?> override(
            HttpRequest<?> request,
            StaffMember me,
            String document,
            String language,
            int revision,
            @Body Map<String, String> sent) {
        var found = desk.get(me, Permission.REVIEW, document, language, revision);
        return orSay(request, me, found, () -> override.override(found.id(), me.journalName(), reason(sent)));
    }

    private static String reason(Map<String, String> sent) {
        return sent.getOrDefault("reason", "").strip();
    }

    private HttpResponse<?> orSay(HttpRequest<?> request, StaffMember me, Revision revision, Runnable deed) {
        try {
            deed.run();
            return HttpResponse.seeOther(URI.create(RevisionAtDesk.address(revision)));
        } catch (ReasonMissing missing) {
            return page.of(request, me, revision, "desk.review.reason-missing").status(HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (NotYourOwn own) {
            return page.of(request, me, revision, "desk.review.own").status(HttpStatus.CONFLICT);
        } catch (AlreadyApproved already) {
            return page.of(request, me, revision, "desk.review.second").status(HttpStatus.CONFLICT);
        } catch (NotInReview moved) {
            return page.of(request, me, revision, "desk.review.moved-on").status(HttpStatus.CONFLICT);
        } catch (CannotBeOverridden never) {
            return page.of(request, me, revision, "desk.override.never").status(HttpStatus.CONFLICT);
        } catch (GatesClosed | NotForReaders closed) {
            return page.of(request, me, revision, "desk.review.closed").status(HttpStatus.CONFLICT);
        }
    }
}
