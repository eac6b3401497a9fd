package org.waymark.campaigns;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** There is no campaign of that number. */
public class CampaignUnknown extends Refusal {
    CampaignUnknown() {
        super(HttpStatus.NOT_FOUND, "desk.campaign.unknown", Map.of());
    }
}
