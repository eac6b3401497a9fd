package org.waymark.review;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.waymark.content.FactStatus;
import org.waymark.documents.Revision;

/** What the gates say of a revision, as pages show it, and whether somebody let it pass all the same. */
@Singleton
class GatesAtDesk {
    private final PassGates gates;

    GatesAtDesk(PassGates gates) {
        this.gates = gates;
    }

    /** Whether an error of a gate, or the document's own state, stands in the way of an approval. */
    boolean isClosed(Revision revision) {
        return !gates.status(revision).mayBeShown()
                || gates.findings(revision).stream()
                        .anyMatch(finding -> GateView.of(finding, revision).stops());
    }

    /** Whether two people may let it pass all the same. */
    boolean canBeOverridden(Revision revision) {
        return gates.canBeOverridden(revision);
    }

    Map<String, Object> findings(Revision revision) {
        var status = gates.status(revision);
        return Map.of(
                "gates",
                gates.findings(revision).stream()
                        .map(finding -> GateView.of(finding, revision))
                        .toList(),
                "closed",
                isClosed(revision),
                "hidden",
                status == FactStatus.CURRENT
                        ? ""
                        : "desk.review.hidden." + status.name().toLowerCase(Locale.ROOT));
    }

    /**
     * What this person can do about a closed gate.
     *
     * @param me how the journal names the person
     * @param mayReview whether it is in review and their role reaches it
     */
    Map<String, Object> override(
            Revision revision, Decisions decisions, String me, boolean mayReview, UnaryOperator<String> names) {
        boolean overridable = canBeOverridden(revision);
        boolean own = revision.author().equals(me);
        var model = new HashMap<String, Object>();
        model.put(
                "mayOverride",
                overridable && mayReview && !own && decisions.overridden().isEmpty());
        model.put("maySubmitAnyway", overridable);
        decisions.overridden().filter(first -> overridable).ifPresent(first -> {
            model.put("overriddenBy", names.apply(first.person()));
            model.put("overriddenWhy", first.reason());
            model.put("overriddenByMe", first.person().equals(me));
        });
        model.put("stopped", isClosed(revision) && !gates.isOverridden(revision, decisions, me));
        return model;
    }
}
