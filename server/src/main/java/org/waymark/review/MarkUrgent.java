package org.waymark.review;

import jakarta.inject.Singleton;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Revision;

/** Moves facts that do harm as they are, such as a wrong number, to the front; once approved they go out by themselves. */
@Singleton
public class MarkUrgent {
    private final RecordDecision decision;

    MarkUrgent(RecordDecision decision) {
        this.decision = decision;
    }

    /** Whether it is about facts that somebody has to check, as of help lines and centres; no text can be urgent. */
    public static boolean canBeUrgent(Revision revision) {
        return revision.language().equals(LanguageTag.UND)
                && Kinds.named(revision.document().kind()).needsVerification();
    }

    /**
     * The state afterwards, which is what it was.
     *
     * @throws ReasonMissing when reviewers would not learn what is wrong
     * @throws NotInReview when it was not submitted, or is decided
     * @throws IllegalArgumentException when it cannot be urgent
     */
    public ReviewState mark(long revision, String person, String reason) {
        if (reason.isBlank()) {
            throw new ReasonMissing("mark as urgent");
        }
        return decision.record(revision, ReviewEvent.Kind.URGENT, person, reason, (found, decisions) -> {
            if (!canBeUrgent(found)) {
                throw new IllegalArgumentException(found.name() + " holds no facts that somebody has to check");
            }
            decision.refuseUnlessInReview(found, decisions);
        });
    }
}
