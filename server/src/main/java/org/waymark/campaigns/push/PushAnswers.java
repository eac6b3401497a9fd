package org.waymark.campaigns.push;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.waymark.campaigns.sending.Provider.Answer;

/** What the answer of a push service says of an alert (RFC 8030; decision 0010). */
final class PushAnswers {
    static final String GONE = "gone";

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration USUAL = Duration.ofMinutes(1);

    private PushAnswers() {}

    /**
     * Says whether it was taken.
     *
     * @param retryAfter as the service wrote it
     */
    static Answer of(int status, Optional<String> retryAfter, Instant now) {
        var code = "push " + status;
        return switch (status) {
            case 201, 202 -> new Answer.Taken("");
            case 404, 410 -> new Answer.Refused(GONE);
            case 413 -> new Answer.Refused("too-large");
            case 429 ->
                new Answer.Later("too-much", false, rest(retryAfter, now).orElse(USUAL));
            // Somebody in between answers: the service itself may have taken it.
            case 502, 504 -> new Answer.Unknown(code);
            default ->
                status >= 500
                        ? new Answer.Later(code, false, rest(retryAfter, now).orElse(Duration.ZERO))
                        : status >= 300 ? new Answer.Refused(code) : new Answer.Unknown("odd-answer");
        };
    }

    /** Seconds, or a date (RFC 9110, 10.2.3); never longer than a day. */
    private static Optional<Duration> rest(Optional<String> written, Instant now) {
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
