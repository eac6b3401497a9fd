package org.waymark.documents;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** A text was to be translated whose source nobody has written yet. */
class SourceNotWritten extends Refusal {
    SourceNotWritten() {
        super(HttpStatus.NOT_FOUND, "desk.translate.no-source", Map.of());
    }
}
