package org.waymark.campaigns.sending;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code delivery}, the outbox: what one person gets by one dispatch. Its states are in {@link DeliveryState}. */
@MappedEntity("delivery")
record DeliveryRow(
        @Id long dispatch,
        int rowNumber,
        String language,
        String state,
        int attempts,
        Instant nextAt,
        String claim,
        @Nullable Instant until,
        int parts,
        int done,
        String problem,
        Instant changedAt) {
    DeliveryState standing() {
        return DeliveryState.of(state);
    }
}
