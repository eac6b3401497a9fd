package org.waymark.campaigns.sending;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of {@code dispatch}: one going out of a sending. */
@MappedEntity("dispatch")
record DispatchRow(
        @Id @GeneratedValue @Nullable Long id,
        long sending,
        Instant dueAt,
        Instant begunAt,
        String state,
        String reasons,
        @Nullable Instant endedAt) {
    static final String RUNNING = "running";
    static final String HELD = "held";
    /** All is sent; receipts may still come. */
    static final String SETTLING = "settling";

    static final String ENDED = "ended";

    static DispatchRow begun(SendingRow sending, Instant due, Instant now) {
        return new DispatchRow(null, sending.number(), due, now, RUNNING, "{}", null);
    }

    long number() {
        return Objects.requireNonNull(id);
    }

    boolean is(String wanted) {
        return state.equals(wanted);
    }
}
