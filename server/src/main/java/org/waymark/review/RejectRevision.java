package org.waymark.review;

import jakarta.inject.Singleton;

/** Sends a revision in review back to its author, with the reason. */
@Singleton
public class RejectRevision {
    private final RecordDecision decision;

    RejectRevision(RecordDecision decision) {
        this.decision = decision;
    }

    /**
     * The state afterwards.
     *
     * @throws ReasonMissing when the author would not learn why
     * @throws NotInReview when it was not submitted, or is decided
     */
    public ReviewState reject(long revision, String person, String reason) {
        if (reason.isBlank()) {
            throw new ReasonMissing("reject");
        }
        return decision.record(revision, ReviewEvent.Kind.REJECTED, person, reason, decision::refuseUnlessInReview);
    }
}
