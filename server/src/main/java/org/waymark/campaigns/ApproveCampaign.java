package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;
import org.waymark.staff.StaffMember;

/** Says yes to a campaign. Nobody does so to their own plan; where a message is sensitive it takes two. */
@Singleton
public class ApproveCampaign {
    private final RecordDecision decision;
    private final Standings standings;
    private final CampaignGate gate;
    private final ApprovalRule rule;

    ApproveCampaign(RecordDecision decision, Standings standings, CampaignGate gate, ApprovalRule rule) {
        this.decision = decision;
        this.standings = standings;
        this.gate = gate;
        this.rule = rule;
    }

    /**
     * The campaign afterwards; still a draft after the first of two yeses.
     *
     * @param plan the number of the plan that the person read
     * @throws NotReadyYet when it lacks something
     * @throws AnotherPersonNeeded when this person planned it, or said yes before
     * @throws PlanMovedOn when another plan was saved meanwhile
     * @throws CampaignOver when it is no draft
     */
    public Campaign approve(long campaign, int plan, StaffMember person) {
        return decision.record(campaign, plan, person, "", found -> {
            if (found.state() != Campaign.State.DRAFT) {
                throw new CampaignOver();
            }
            var messages = standings.of(found.plan());
            var lacks = gate.lacks(found.plan(), messages, UnaryOperator.identity());
            if (!lacks.isEmpty()) {
                throw new NotReadyYet(found, lacks);
            }
            return rule.yes(found, messages, person).orElseThrow(AnotherPersonNeeded::new);
        });
    }
}
