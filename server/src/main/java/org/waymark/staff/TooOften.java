package org.waymark.staff;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** More was asked within a minute than one caller, or all together, may ask. */
public class TooOften extends Refusal {
    TooOften() {
        super(HttpStatus.TOO_MANY_REQUESTS, "problem.429", Map.of());
    }
}
