package org.waymark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.documents.NoSuchRevision;
import org.waymark.documents.Revision;
import org.waymark.review.AdoptRevisions;
import org.waymark.review.AlreadyApproved;
import org.waymark.review.Approvals;
import org.waymark.review.ApproveRevision;
import org.waymark.review.ApprovedRevision;
import org.waymark.review.GatesClosed;
import org.waymark.review.NotInReview;
import org.waymark.review.NotYourOwn;
import org.waymark.review.ReasonMissing;
import org.waymark.review.RejectRevision;
import org.waymark.review.ReviewEvent;
import org.waymark.review.ReviewEvents;
import org.waymark.review.ReviewState;
import org.waymark.review.SubmitRevision;

/** Decisions on revisions. */
interface ReviewKit {
    Desk desk();

    @Test
    default void a_revision_goes_from_draft_through_review_to_approved() {
        var revision = desk().saveSource(desk().create("ordinary"), 0, "Text");
        assertEquals(ReviewState.DRAFT, state(revision));
        assertEquals(ReviewState.IN_REVIEW, submit(revision));
        assertEquals(ReviewState.APPROVED, approve(revision, "bruno"));
        assertEquals(ReviewState.APPROVED, state(revision));
        assertEquals(
                List.of(ReviewEvent.Kind.SUBMITTED, ReviewEvent.Kind.APPROVED),
                desk().get(ReviewEvents.class).of(revision.id()).stream()
                        .map(ReviewEvent::kind)
                        .toList());
        assertEquals(List.of(approved(revision)), desk().get(Approvals.class).newest());
    }

    @Test
    default void nobody_approves_what_they_wrote() {
        var revision = desk().saveSource(desk().create("own"), 0, "Text");
        submit(revision);
        assertThrows(NotYourOwn.class, () -> approve(revision, "amira"));
        assertEquals(ReviewState.IN_REVIEW, state(revision));
    }

    @Test
    default void a_sensitive_document_needs_two_different_people() {
        var revision = desk().saveSource(desk().create("sensitive", true), 0, "Text");
        submit(revision);
        assertEquals(ReviewState.IN_REVIEW, approve(revision, "bruno"));
        assertThrows(AlreadyApproved.class, () -> approve(revision, "bruno"));
        assertTrue(desk().get(Approvals.class).newest().isEmpty());
        assertEquals(ReviewState.APPROVED, approve(revision, "chidi"));
        assertEquals(1, desk().get(Approvals.class).newest().size());
    }

    @Test
    default void a_rejection_wipes_out_the_approvals_before_it() {
        var revision = desk().saveSource(desk().create("rejected", true), 0, "Text");
        submit(revision);
        approve(revision, "bruno");
        assertEquals(ReviewState.REJECTED, desk().get(RejectRevision.class).reject(revision.id(), "chidi", "unclear"));
        submit(revision);
        assertEquals(ReviewState.IN_REVIEW, approve(revision, "dawit"));
        assertTrue(desk().get(Approvals.class).newest().isEmpty());
        assertEquals(ReviewState.APPROVED, approve(revision, "bruno"));
    }

    @Test
    default void decides_only_on_what_is_in_review() {
        var revision = desk().saveSource(desk().create("draft"), 0, "Text");
        assertThrows(NotInReview.class, () -> approve(revision, "bruno"));
        assertThrows(NotInReview.class, () -> desk().get(RejectRevision.class).reject(revision.id(), "bruno", "why"));
        submit(revision);
        assertThrows(NotInReview.class, () -> submit(revision));
        approve(revision, "bruno");
        assertThrows(NotInReview.class, () -> submit(revision));
    }

    @Test
    default void a_rejection_and_an_adoption_give_their_reason() {
        var revision = desk().saveSource(desk().create("reasons"), 0, "Text");
        submit(revision);
        assertThrows(ReasonMissing.class, () -> desk().get(RejectRevision.class).reject(revision.id(), "bruno", " "));
        assertThrows(
                ReasonMissing.class, () -> desk().get(AdoptRevisions.class).adopt(List.of(revision.id()), "amira", ""));
    }

    @Test
    default void an_adoption_stands_for_full_approval_once() {
        var revision = desk().saveSource(desk().create("adopted", true), 0, "Text");
        var adopt = desk().get(AdoptRevisions.class);
        assertEquals(1, adopt.adopt(List.of(revision.id()), "amira", "starter library"));
        assertEquals(0, adopt.adopt(List.of(revision.id()), "amira", "starter library"));
        assertEquals(ReviewState.APPROVED, state(revision));
        assertEquals(1, desk().get(ReviewEvents.class).of(revision.id()).size());
    }

    @Test
    default void adopts_all_or_none() {
        var revision = desk().saveSource(desk().create("one-of-two"), 0, "Text");
        assertThrows(NoSuchRevision.class, () -> desk().get(AdoptRevisions.class)
                .adopt(List.of(revision.id(), revision.id() + 1_000), "amira", "library"));
        assertEquals(ReviewState.DRAFT, state(revision));
    }

    @Test
    default void the_newest_approved_counts_not_the_newest_saved() {
        var id = desk().create("newest");
        var first = desk().saveSource(id, 0, "One");
        var second = desk().saveSource(id, 1, "Two");
        var third = desk().saveSource(id, 2, "Three");
        desk().adopt(first, second);
        assertEquals(List.of(approved(second)), desk().get(Approvals.class).newest());
        assertEquals(
                Map.of(
                        first.id(), ReviewState.APPROVED,
                        second.id(), ReviewState.APPROVED,
                        third.id(), ReviewState.DRAFT),
                desk().get(ReviewEvents.class).states(List.of(first, second, third)));
    }

    @Test
    default void a_gate_that_is_closed_stops_an_approval_and_says_why() {
        var id = desk().create("gated");
        desk().saveSource(id, 0, "You have 45 days");
        var french = desk().saveFrench(id, 0, "Vous avez 54 jours", 1);
        submit(french);
        var closed = assertThrows(GatesClosed.class, () -> approve(french, "chidi"));
        assertTrue(closed.toString().contains("“54” is not in the source: the source has “45”"), closed::toString);
        assertTrue(
                closed.findings().stream().anyMatch(finding -> finding.pointer().equals("/title")));
        assertEquals(ReviewState.IN_REVIEW, state(french));

        var mended = desk().saveFrench(id, 1, "Vous avez 45 jours", 1);
        submit(mended);
        assertEquals(ReviewState.APPROVED, approve(mended, "chidi"));
    }

    @Test
    default void a_typed_number_and_facts_without_a_source_are_not_approved() {
        var id = desk().create("typed");
        var typed = desk().saveSource(id, 0, "Call +39 800 290 290");
        submit(typed);
        assertThrows(GatesClosed.class, () -> approve(typed, "bruno"));
        var facts = desk().saveFacts(id, 0, "slug", "typed");
        submit(facts);
        assertThrows(GatesClosed.class, () -> approve(facts, "bruno"));
    }

    private ReviewState state(Revision revision) {
        return desk().get(ReviewEvents.class).state(revision);
    }

    private ReviewState submit(Revision revision) {
        return desk().get(SubmitRevision.class).submit(revision.id(), revision.author());
    }

    private ReviewState approve(Revision revision, String person) {
        return desk().get(ApproveRevision.class).approve(revision.id(), person);
    }

    private static ApprovedRevision approved(Revision revision) {
        return new ApprovedRevision(revision.id(), revision.document(), revision.language(), revision.number());
    }
}
