package org.waymark.review;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** An address of the desk, or a form, names a revision that does not exist. */
class RevisionUnknown extends Refusal {
    RevisionUnknown() {
        super(HttpStatus.NOT_FOUND, "desk.review.unknown", Map.of());
    }
}
