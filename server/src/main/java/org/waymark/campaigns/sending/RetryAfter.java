package org.waymark.campaigns.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** How long a service wants to be left alone (RFC 9110, 10.2.3). */
final class RetryAfter {
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /**
     * Seconds, or a date; never longer than a day, and empty for what is neither or is over.
     *
     * @param written as the service wrote it
     */
    static Optional<Duration> read(Optional<String> written, Instant now) {
        return written.map(String::strip)
                .flatMap(text -> seconds(text).or(() -> until(text, now)))
                .filter(rest -> !rest.isNegative() && !rest.isZero())
                .map(rest -> rest.compareTo(LONGEST) > 0 ? LONGEST : rest);
    }

    private static Optional<Duration> seconds(String text) {
        return text.matches("[0-9]{1,9}") ? Optional.of(Duration.ofSeconds(Long.parseLong(text))) : Optional.empty();
    }

    private static Optional<Duration> until(String text, Instant now) {
        try {
            var date = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME);
            return Optional.of(Duration.between(now, date.toInstant()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
