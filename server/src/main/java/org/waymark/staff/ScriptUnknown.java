package org.waymark.staff;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** An address names a script that the desk does not have, or no longer has. */
class ScriptUnknown extends Refusal {
    ScriptUnknown() {
        super(HttpStatus.NOT_FOUND, "problem.404", Map.of());
    }
}
