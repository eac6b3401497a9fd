package org.waymark.review;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code review_event}. */
@MappedEntity("review_event")
record ReviewEventRow(
        @Id @GeneratedValue @Nullable Long id, long revision, String kind, String person, Instant at, String reason) {

    static ReviewEventRow of(ReviewEvent event) {
        return new ReviewEventRow(
                null, event.revision(), event.kind().word(), event.person(), event.at(), event.reason());
    }

    ReviewEvent event() {
        return new ReviewEvent(revision, ReviewEvent.Kind.of(kind), person, at, reason);
    }
}
