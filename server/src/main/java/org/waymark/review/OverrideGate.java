package org.waymark.review;

import jakarta.inject.Singleton;

/**
 * Says why a text should pass although a gate is closed. That alone opens nothing: a second person, who is neither the
 * author nor the first, has to approve it. What people's safety hangs on is never let pass.
 */
@Singleton
public class OverrideGate {
    private final RecordDecision decision;
    private final PassGates gates;

    OverrideGate(RecordDecision decision, PassGates gates) {
        this.decision = decision;
        this.gates = gates;
    }

    /**
     * The state afterwards, which is what it was.
     *
     * @throws ReasonMissing when the second person would not learn why
     * @throws NotYourOwn when the person wrote it
     * @throws NotInReview when it was not submitted, or is decided
     * @throws CannotBeOverridden when no gate is closed, somebody did so before, or it must never be
     */
    public ReviewState override(long revision, String person, String reason) {
        if (reason.isBlank()) {
            throw new ReasonMissing("override a gate");
        }
        return decision.record(revision, ReviewEvent.Kind.OVERRIDDEN, person, reason, (found, decisions) -> {
            decision.refuseUnlessInReview(found, decisions);
            if (found.author().equals(person)) {
                throw new NotYourOwn(found);
            }
            if (decisions.overridden().isPresent() || !gates.canBeOverridden(found)) {
                throw new CannotBeOverridden(found);
            }
        });
    }
}
