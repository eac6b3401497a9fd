package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.staff.StaffMember;

/** The messages of campaigns, for what sends, prints or airs them. */
@Singleton
public class CampaignMessages {
    private final Campaigns campaigns;
    private final Standings standings;
    private final OutgoingTexts texts;
    private final CampaignReach reach;

    CampaignMessages(Campaigns campaigns, Standings standings, OutgoingTexts texts, CampaignReach reach) {
        this.campaigns = campaigns;
        this.standings = standings;
        this.texts = texts;
        this.reach = reach;
    }

    /**
     * A message as its campaign has it.
     *
     * @param channels for which it is planned
     */
    public record CampaignMessage(Campaign campaign, MessageStanding standing, List<Channel> channels) {
        public CampaignMessage {
            channels = List.copyOf(channels);
        }

        /** The page that shows its texts. */
        public String address() {
            return CampaignsController.address(campaign) + "/messages/" + standing.document();
        }
    }

    /**
     * That message of that campaign.
     *
     * @throws CampaignUnknown when the campaign does not have it
     */
    public CampaignMessage get(long campaign, String document) {
        var found = campaigns.get(campaign);
        return standings.of(found.plan()).stream()
                .filter(each -> each.document().toString().equals(document))
                .findFirst()
                .map(each -> new CampaignMessage(found, each, CampaignGate.channels(found.plan(), each)))
                .orElseThrow(CampaignUnknown::new);
    }

    /** How all messages of a campaign stand. */
    public List<MessageStanding> standings(Campaign campaign) {
        return standings.of(campaign.plan());
    }

    /** For each language of the audience whose readers get the message, in the order of the plan. */
    public List<Outgoing> texts(CampaignMessage message) {
        return texts(message.campaign().plan(), message.standing());
    }

    /** The same of a plan that is being looked at. */
    public List<Outgoing> texts(Plan plan, MessageStanding message) {
        return texts.of(plan, message);
    }

    /**
     * Refuses whoever's roles do not reach all of the campaign.
     *
     * @throws org.waymark.staff.OutOfReach when a language or a message is not reached
     */
    public void require(StaffMember person, CampaignMessage message) {
        reach.require(person, message.campaign().plan());
    }
}
