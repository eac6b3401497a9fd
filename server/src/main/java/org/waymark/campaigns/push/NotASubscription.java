package org.waymark.campaigns.push;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** What was sent is nothing by which somebody could be told anything. */
class NotASubscription extends Refusal {
    /** @param field that is wrong or missing */
    NotASubscription(String field) {
        super(HttpStatus.UNPROCESSABLE_ENTITY, "alerts.refused", Map.of("field", field));
    }
}
