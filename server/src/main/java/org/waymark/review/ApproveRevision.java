package org.waymark.review;

import jakarta.inject.Singleton;
import org.waymark.documents.Revision;

/** Approves a revision in review. Nobody approves what they wrote; sensitive documents need two people. */
@Singleton
public class ApproveRevision {
    private final RecordDecision decision;
    private final PassGates gates;

    ApproveRevision(RecordDecision decision, PassGates gates) {
        this.decision = decision;
        this.gates = gates;
    }

    /**
     * The state afterwards: approved, or still in review where a second person is needed.
     *
     * @throws NotYourOwn when the person wrote it
     * @throws AlreadyApproved when the person has approved it and somebody else must do so too
     * @throws NotInReview when it was not submitted, or is decided
     * @throws NotForReaders when nobody has called to check the facts of the document, or they are history
     * @throws GatesClosed when a gate found an error in it that nobody else let pass
     */
    public ReviewState approve(long revision, String person) {
        return decision.record(
                revision,
                ReviewEvent.Kind.APPROVED,
                person,
                "",
                (found, decisions) -> refuse(found, decisions, person));
    }

    private void refuse(Revision revision, Decisions decisions, String person) {
        decision.refuseUnlessInReview(revision, decisions);
        if (revision.author().equals(person)) {
            throw new NotYourOwn(revision);
        }
        if (decisions.approvers().contains(person)) {
            throw new AlreadyApproved(revision, person);
        }
        gates.pass(revision, decisions, person);
    }
}
