package org.waymark.campaigns.push;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.Map;
import org.waymark.http.Refusal;

/** More was asked within a minute than one place may ask. */
class TooOften extends Refusal {
    TooOften() {
        super(HttpStatus.TOO_MANY_REQUESTS, "problem.429", Map.of(), Duration.ofMinutes(1));
    }
}
