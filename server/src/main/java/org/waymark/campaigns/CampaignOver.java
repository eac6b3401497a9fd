package org.waymark.campaigns;

import io.micronaut.http.HttpStatus;
import java.util.Map;
import org.waymark.http.Refusal;

/** What was wanted cannot be done to a campaign in its state, such as changing one that has ended. */
public class CampaignOver extends Refusal {
    CampaignOver() {
        super(HttpStatus.CONFLICT, "desk.campaign.over", Map.of());
    }
}
