package org.waymark.publishing;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** An address of the desk names an edition that does not exist. */
class EditionUnknown extends Refusal {
    EditionUnknown() {
        super(HttpStatus.NOT_FOUND, "desk.edition.unknown", Map.of());
    }
}
