package org.waymark.staff;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** Somebody's role does not reach this language or this part of the tree. */
public class OutOfReach extends Refusal {
    OutOfReach() {
        super(HttpStatus.FORBIDDEN, "problem.403", Map.of());
    }
}
