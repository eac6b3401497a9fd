package org.waymark.campaigns;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A campaign as it was saved last, with all that was decided on it. A plan that is saved over an approved one is a draft
 * again: nothing goes out that nobody said yes to.
 *
 * @param number of the plan, from 1
 * @param author who saved it
 * @param decisions oldest first, also on earlier plans
 */
public record Campaign(long id, int number, Plan plan, String author, Instant savedAt, List<Decision> decisions) {
    /** How far it has come. */
    public enum State {
        DRAFT,
        APPROVED,
        PAUSED,
        ENDED,
        CANCELLED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether it is over for good. */
        public boolean isOver() {
            return this == ENDED || this == CANCELLED;
        }
    }

    public Campaign {
        decisions = List.copyOf(decisions);
    }

    public State state() {
        var state = State.DRAFT;
        for (var each : decisions) {
            state = switch (each.kind()) {
                case FIRST_YES -> state;
                case APPROVED, APPROVED_ALONE -> each.plan() == number ? State.APPROVED : state;
                case PAUSED -> each.plan() == number ? State.PAUSED : state;
                case RESUMED -> each.plan() == number ? State.APPROVED : state;
                case ENDED -> State.ENDED;
                case CANCELLED -> State.CANCELLED;
            };
        }
        return state;
    }

    /** Who gave the first of two yeses to this very plan. */
    Optional<String> firstYes() {
        return decisions.stream()
                .filter(each -> each.plan() == number && each.kind() == Decision.Kind.FIRST_YES)
                .map(Decision::person)
                .findFirst();
    }

    /** Who said the last yes; empty while nobody has. */
    String approver() {
        return decisions.stream()
                .filter(each -> each.kind().isApproval())
                .reduce((earlier, later) -> later)
                .map(Decision::person)
                .orElse("");
    }

    /** What may be decided by whoever runs campaigns, besides approving. */
    List<Decision.Kind> ways() {
        return switch (state()) {
            case DRAFT -> List.of(Decision.Kind.CANCELLED);
            case APPROVED -> List.of(Decision.Kind.PAUSED, Decision.Kind.ENDED, Decision.Kind.CANCELLED);
            case PAUSED -> List.of(Decision.Kind.RESUMED, Decision.Kind.ENDED, Decision.Kind.CANCELLED);
            case ENDED, CANCELLED -> List.of();
        };
    }

    /** How the journal names it. */
    String journalName() {
        return String.format(Locale.ROOT, "campaign %d (%s)", id, plan.name());
    }
}
