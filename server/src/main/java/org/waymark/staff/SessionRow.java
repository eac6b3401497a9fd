package org.waymark.staff;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of {@code staff_session}. */
@MappedEntity("staff_session")
record SessionRow(
        @Id @GeneratedValue @Nullable Long id,
        String tokenHash,
        long staff,
        boolean half,
        String device,
        Instant createdAt,
        Instant seenAt) {
    long number() {
        return Objects.requireNonNull(id, "the row was saved");
    }
}
