package org.waymark.links;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** There is no such link, or only where the person's roles do not reach. */
class LinkUnknown extends Refusal {
    LinkUnknown() {
        super(HttpStatus.NOT_FOUND, "desk.links.unknown", Map.of());
    }
}
