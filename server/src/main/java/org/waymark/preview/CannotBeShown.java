package org.waymark.preview;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** A text that no page can be made of as it is. */
class CannotBeShown extends Refusal {
    /** @param words the key of the sentence that says what to do first */
    CannotBeShown(String words) {
        super(HttpStatus.NOT_FOUND, words, Map.of());
    }
}
