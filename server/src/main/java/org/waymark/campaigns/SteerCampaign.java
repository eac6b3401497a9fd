package org.waymark.campaigns;

import jakarta.inject.Singleton;
import org.waymark.staff.StaffMember;

/** Pauses a campaign, goes on with it, ends it or cancels it, at once and for a reason that everybody can read. */
@Singleton
public class SteerCampaign {
    private final RecordDecision decision;

    SteerCampaign(RecordDecision decision) {
        this.decision = decision;
    }

    /**
     * The campaign afterwards.
     *
     * @param plan the number of the plan that the person had before them
     * @throws IllegalArgumentException without a reason
     * @throws CampaignOver when its state does not allow it
     * @throws PlanMovedOn when another plan was saved meanwhile
     */
    public Campaign steer(long campaign, int plan, Decision.Kind wanted, StaffMember person, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a campaign is steered for a reason");
        }
        return decision.record(campaign, plan, person, reason, found -> {
            if (!found.ways().contains(wanted)) {
                throw new CampaignOver();
            }
            return wanted;
        });
    }
}
