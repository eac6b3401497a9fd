package org.waymark.campaigns.sending;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.results.Period;
import org.waymark.campaigns.results.Result;
import org.waymark.campaigns.results.Result.Measure;
import org.waymark.campaigns.results.ResultSource;
import org.waymark.content.DocumentId;

/** What became of the SMS and alerts of a campaign, on the day on which each going out began. */
@Singleton
class SendingResults implements ResultSource {
    private final DeliveryRows deliveries;

    SendingResults(DeliveryRows deliveries) {
        this.deliveries = deliveries;
    }

    @Override
    public List<Result> of(Campaign campaign) {
        var period = Period.of(campaign);
        var found = new ArrayList<Result>();
        for (var total : deliveries.totals(campaign.id())) {
            var day = total.begunAt().atZone(campaign.plan().zone()).toLocalDate();
            if (period.holds(day)) {
                measures(DeliveryState.of(total.state()))
                        .forEach(measure -> found.add(new Result(
                                day,
                                DocumentId.parse(total.document()),
                                total.language(),
                                total.channel(),
                                "",
                                measure,
                                total.number())));
            }
        }
        return found;
    }

    private static List<Measure> measures(DeliveryState state) {
        return switch (state) {
            case SENT -> List.of(Measure.SENT);
            case DELIVERED -> List.of(Measure.SENT, Measure.DELIVERED);
            case FAILED -> List.of(Measure.FAILED);
            case UNKNOWN -> List.of(Measure.UNKNOWN);
            case WAITING, CLAIMED, SENDING, STOPPED -> List.of();
        };
    }
}
