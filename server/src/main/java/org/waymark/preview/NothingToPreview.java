package org.waymark.preview;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** There is no such version, or nothing that this person is writing. */
class NothingToPreview extends Refusal {
    NothingToPreview() {
        super(HttpStatus.NOT_FOUND, "desk.preview.unknown", Map.of());
    }
}
