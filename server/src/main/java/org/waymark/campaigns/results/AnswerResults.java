package org.waymark.campaigns.results;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.CampaignMessages;
import org.waymark.campaigns.results.Result.Measure;
import org.waymark.content.DocumentId;

/** What readers said of the pages that messages lead to, and answered to the questions of the messages. */
@Singleton
class AnswerResults implements ResultSource {
    private final CampaignMessages messages;
    private final Answered answered;

    AnswerResults(CampaignMessages messages, Answered answered) {
        this.messages = messages;
        this.answered = answered;
    }

    @Override
    public List<Result> of(Campaign campaign) {
        var period = Period.of(campaign);
        var found = new ArrayList<Result>();
        for (var message : messages.standings(campaign)) {
            var page = message.leadsTo();
            var about = page == null ? Stream.<DocumentId>of() : Stream.of(page);
            Stream.concat(about, Stream.of(message.document()))
                    .flatMap(document -> answered.about(document, period.from(), period.until()).stream())
                    .filter(each -> campaign.plan().audience().languages().keySet().stream()
                            .anyMatch(tag -> tag.value().equals(each.language())))
                    .forEach(each -> Measure.of(each.kind())
                            .map(measure -> new Result(
                                    each.day(),
                                    message.document(),
                                    each.language(),
                                    Result.PAGE,
                                    "",
                                    measure,
                                    each.count()))
                            .ifPresent(found::add));
        }
        return found;
    }
}
