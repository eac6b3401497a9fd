package org.waymark.campaigns.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long a service wants to be left alone. */
class RetryAfterTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void a_wait_is_seconds_or_a_date_and_at_most_a_day() {
        assertEquals(Optional.of(Duration.ofSeconds(125)), read("125"));
        assertEquals(Optional.of(Duration.ofMinutes(5)), read("Sun, 22 Nov 2026 12:05:00 GMT"));
        assertEquals(Optional.of(Duration.ofDays(1)), read("999999999"));
    }

    @Test
    void what_is_no_wait_is_none() {
        assertEquals(Optional.empty(), read("soon"));
        assertEquals(Optional.empty(), read("-5"));
        assertEquals(Optional.empty(), read("0"));
        assertEquals(Optional.empty(), read("Sun, 22 Nov 2026 11:05:00 GMT"));
        assertEquals(Optional.empty(), RetryAfter.read(Optional.empty(), NOW));
    }

    private static Optional<Duration> read(String written) {
        return RetryAfter.read(Optional.of(written), NOW);
    }
}
