package org.waymark.campaigns.sending;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** There is no such sending of that campaign, or it is no longer what somebody wants to do something with. */
class SendingUnknown extends Refusal {
    SendingUnknown() {
        super(HttpStatus.NOT_FOUND, "desk.sending.unknown", Map.of());
    }
}
