package org.waymark.campaigns.sending;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

/** How many deliveries of a dispatch stand alike, and when the last of them changed. */
@Introspected
record Tally(String language, String state, String problem, long number, Instant newest) {
    DeliveryState standing() {
        return DeliveryState.of(state);
    }
}
