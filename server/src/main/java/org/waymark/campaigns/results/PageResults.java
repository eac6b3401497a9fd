package org.waymark.campaigns.results;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.CampaignMessages;

/** How often the pages were opened that messages lead to, in the languages of the audience. */
@Singleton
class PageResults implements ResultSource {
    private final CampaignMessages messages;
    private final Openings openings;

    PageResults(CampaignMessages messages, Openings openings) {
        this.messages = messages;
        this.openings = openings;
    }

    @Override
    public List<Result> of(Campaign campaign) {
        var period = Period.of(campaign);
        var languages = campaign.plan().audience().languages().keySet();
        var found = new ArrayList<Result>();
        for (var message : messages.standings(campaign)) {
            var page = message.leadsTo();
            if (page != null) {
                openings.ofPage(page, period.from(), period.until()).stream()
                        .filter(each ->
                                languages.stream().anyMatch(tag -> tag.value().equals(each.language())))
                        .forEach(each -> found.add(new Result(
                                each.day(),
                                message.document(),
                                each.language(),
                                Result.PAGE,
                                "",
                                Result.Measure.OPENED,
                                each.count())));
            }
        }
        return found;
    }
}
