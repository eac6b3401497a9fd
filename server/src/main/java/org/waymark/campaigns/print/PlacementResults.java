package org.waymark.campaigns.print;

import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.results.Openings;
import org.waymark.campaigns.results.Period;
import org.waymark.campaigns.results.Result;
import org.waymark.campaigns.results.Result.Measure;
import org.waymark.campaigns.results.ResultSource;

/** How often the codes of printed things were followed, by the place where each hangs. */
@Singleton
class PlacementResults implements ResultSource {
    private final Placements placements;
    private final Openings openings;

    PlacementResults(Placements placements, Openings openings) {
        this.placements = placements;
        this.openings = openings;
    }

    @Override
    public List<Result> of(Campaign campaign) {
        var period = Period.of(campaign);
        return placements.all().stream()
                .filter(each -> each.campaign() == campaign.id())
                .flatMap(each -> openings.byCode(each.leadsTo(), each.code(), period.from(), period.until()).stream()
                        .map(opened -> new Result(
                                opened.day(),
                                each.message(),
                                each.languages().size() == 1 ? each.languages().get(0) : "",
                                each.sheet().channel().word(),
                                each.place(),
                                Measure.OPENED,
                                opened.count())))
                .toList();
    }
}
