package org.waymark.review;

import jakarta.inject.Singleton;
import org.waymark.staff.StaffMember;

/** Approves what its author wrote, in a centre of one that is set to do so. Readers are told. */
@Singleton
class ApproveAlone {
    private final RecordDecision decision;
    private final OwnApproval own;
    private final PassGates gates;

    ApproveAlone(RecordDecision decision, OwnApproval own, PassGates gates) {
        this.decision = decision;
        this.own = own;
        this.gates = gates;
    }

    /**
     * The state afterwards.
     *
     * @throws NotYourOwn when somebody else must approve it
     * @throws NotInReview when it was not submitted, or is decided
     * @throws NotForReaders when nobody has called to check the facts of the document, or they are history
     * @throws GatesClosed when a gate found an error in it
     */
    ReviewState approve(long revision, StaffMember person) {
        return decision.record(
                revision, ReviewEvent.Kind.APPROVED_ALONE, person.journalName(), "", (found, decisions) -> {
                    decision.refuseUnlessInReview(found, decisions);
                    if (!own.allows(found, person)) {
                        throw new NotYourOwn(found);
                    }
                    gates.pass(found, decisions, person.journalName());
                });
    }
}
