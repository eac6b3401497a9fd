package org.waymark.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the events since the last rejection of a revision amount to. The same rule in SQL: {@link ApprovalRows}. */
class Decisions {
    private final List<ReviewEvent> events;
    private final boolean rejectedBefore;

    private Decisions(List<ReviewEvent> events, boolean rejectedBefore) {
        this.events = events;
        this.rejectedBefore = rejectedBefore;
    }

    static Decisions of(List<ReviewEvent> oldestFirst) {
        int from = 0;
        for (int i = 0; i < oldestFirst.size(); i++) {
            if (oldestFirst.get(i).kind() == ReviewEvent.Kind.REJECTED) {
                from = i + 1;
            }
        }
        return new Decisions(oldestFirst.subList(from, oldestFirst.size()), from > 0);
    }

    ReviewState state(int approvalsNeeded) {
        if (has(ReviewEvent.Kind.ADOPTED) || approvers().size() >= approvalsNeeded) {
            return ReviewState.APPROVED;
        }
        if (has(ReviewEvent.Kind.SUBMITTED)) {
            return ReviewState.IN_REVIEW;
        }
        return rejectedBefore ? ReviewState.REJECTED : ReviewState.DRAFT;
    }

    Set<String> approvers() {
        return events.stream()
                .filter(event -> event.kind().isYes())
                .map(ReviewEvent::person)
                .collect(Collectors.toSet());
    }

    /** Whether somebody said that it cannot wait; a rejection takes that back as well. */
    boolean urgent() {
        return has(ReviewEvent.Kind.URGENT);
    }

    /** Who said why a closed gate should not matter; a rejection takes that back as well. */
    Optional<ReviewEvent> overridden() {
        return events.stream()
                .filter(event -> event.kind() == ReviewEvent.Kind.OVERRIDDEN)
                .findFirst();
    }

    private boolean has(ReviewEvent.Kind kind) {
        return events.stream().anyMatch(event -> event.kind() == kind);
    }
}
