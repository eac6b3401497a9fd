package org.waymark.campaigns;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** Whoever planned a campaign does not approve it, and nobody says yes twice. */
public class AnotherPersonNeeded extends Refusal {
    AnotherPersonNeeded() {
        super(HttpStatus.CONFLICT, "desk.campaign.another-person", Map.of());
    }
}
