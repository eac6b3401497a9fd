package org.waymark.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import java.time.Duration;
import java.util.Map;
import org.waymark.http.Refusal;

/** Somebody tried too often; they are told how long to wait. */
public class TooManyAttempts extends Refusal {
    private final Duration wait;

    TooManyAttempts(Duration wait) {
        super(HttpStatus.TOO_MANY_REQUESTS, "desk.sign-in.too-many", Map.of("minutes", minutes(wait)));
        this.wait = wait;
    }

    long minutes() {
        return minutes(wait);
    }

    /** The page they were on, saying when to try again (RFC 6585). */
    MutableHttpResponse<?> answer(MutableHttpResponse<?> page) {
        return page.status(HttpStatus.TOO_MANY_REQUESTS)
                .header(HttpHeaders.RETRY_AFTER, Long.toString(Math.max(1, wait.toSeconds())));
    }

    private static long minutes(Duration wait) {
        return Math.max(1, (wait.toSeconds() + 59) / 60);
    }
}
