package org.waymark.documents;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** A form names a revision that does not exist: it was changed on its way, or the store is another one now. */
class FormMakesNoSense extends Refusal {
    FormMakesNoSense(RuntimeException cause) {
        super(HttpStatus.CONFLICT, "desk.write.no-sense", Map.of());
        initCause(cause);
    }
}
