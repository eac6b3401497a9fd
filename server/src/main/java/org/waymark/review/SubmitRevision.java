package org.waymark.review;

import jakarta.inject.Singleton;

/** Hands a draft, or a rejected revision, to the reviewers. */
@Singleton
public class SubmitRevision {
    private final RecordDecision decision;

    SubmitRevision(RecordDecision decision) {
        this.decision = decision;
    }

    /**
     * The state afterwards.
     *
     * @throws NotInReview when it is with the reviewers already, or approved
     */
    public ReviewState submit(long revision, String person) {
        return decision.record(revision, ReviewEvent.Kind.SUBMITTED, person, "", decision::refuseUnlessWithAuthor);
    }
}
