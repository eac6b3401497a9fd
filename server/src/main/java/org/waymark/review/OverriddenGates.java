package org.waymark.review;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which texts were approved although a gate was closed. */
@Singleton
public class OverriddenGates {
    private final ReviewEventRows rows;

    OverriddenGates(ReviewEventRows rows) {
        this.rows = rows;
    }

    /** By the ids of those of the revisions that were. */
    public Map<Long, OverriddenGate> among(Collection<Long> revisions) {
        if (revisions.isEmpty()) {
            return Map.of();
        }
        var events = rows.of(revisions).stream()
                .map(ReviewEventRow::event)
                .collect(Collectors.groupingBy(ReviewEvent::revision));
        var found = new HashMap<Long, OverriddenGate>();
        events.forEach((revision, all) -> add(found, revision, all));
        return found;
    }

    private static void add(Map<Long, OverriddenGate> found, long revision, List<ReviewEvent> events) {
        var decisions = Decisions.of(events);
        decisions
                .overridden()
                .ifPresent(first -> found.put(
                        revision,
                        new OverriddenGate(
                                first.person(),
                                first.reason(),
                                decisions.approvers().stream().sorted().collect(Collectors.joining(", ")))));
    }
}
