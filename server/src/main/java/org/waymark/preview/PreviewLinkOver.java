package org.waymark.preview;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** A link to a draft ran out, was ended, or never was; a guess learns nothing. */
class PreviewLinkOver extends Refusal {
    PreviewLinkOver() {
        super(HttpStatus.GONE, "desk.preview.over", Map.of());
    }
}
