package org.waymark.review;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.waymark.documents.Documents;
import org.waymark.documents.Revision;

/** Everything that was decided on revisions. */
@Singleton
public class ReviewEvents {
    private final ReviewEventRows rows;
    private final Documents documents;

    ReviewEvents(ReviewEventRows rows, Documents documents) {
        this.rows = rows;
        this.documents = documents;
    }

    /** Oldest first. */
    public List<ReviewEvent> of(long revision) {
        return rows.of(List.of(revision)).stream().map(ReviewEventRow::event).toList();
    }

    public ReviewState state(Revision revision) {
        return Decisions.of(of(revision.id())).state(approvalsNeeded(revision));
    }

    /** The states of many revisions, by their ids. */
    public Map<Long, ReviewState> states(Collection<Revision> revisions) {
        if (revisions.isEmpty()) {
            return Map.of();
        }
        var sensitive = documents
                .among(revisions.stream().map(Revision::document).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(document -> document.id(), document -> document.sensitive()));
        var events = rows.of(revisions.stream().map(Revision::id).toList()).stream()
                .map(ReviewEventRow::event)
                .collect(Collectors.groupingBy(ReviewEvent::revision));
        var states = new HashMap<Long, ReviewState>();
        for (var revision : revisions) {
            var decisions = Decisions.of(events.getOrDefault(revision.id(), List.of()));
            states.put(revision.id(), decisions.state(sensitive.getOrDefault(revision.document(), true) ? 2 : 1));
        }
        return states;
    }

    int approvalsNeeded(Revision revision) {
        return documents.get(revision.document()).sensitive() ? 2 : 1;
    }
}
