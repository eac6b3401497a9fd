package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.content.Fields;

/** All campaigns, as they were saved last. */
@Singleton
public class Campaigns {
    private final PlanRows plans;
    private final DecisionRows decisions;

    Campaigns(PlanRows plans, DecisionRows decisions) {
        this.plans = plans;
        this.decisions = decisions;
    }

    public Optional<Campaign> find(long id) {
        return plans.newest(id).map(row -> campaign(row, decisions.of(id)));
    }

    /**
     * The campaign of that number.
     *
     * @throws CampaignUnknown when there is none
     */
    public Campaign get(long id) {
        return find(id).orElseThrow(CampaignUnknown::new);
    }

    /** The newest first. */
    public List<Campaign> all() {
        var decided = decisions.all().stream().collect(Collectors.groupingBy(DecisionRow::campaign));
        return plans.newestOfAll().stream()
                .map(row -> campaign(row, decided.getOrDefault(row.campaign(), List.of())))
                .sorted(Comparator.comparing(Campaign::id).reversed())
                .toList();
    }

    private static Campaign campaign(PlanRow row, List<DecisionRow> decided) {
        return new Campaign(
                row.campaign(),
                row.number(),
                PlanFields.plan(Fields.parse(row.plan())),
                row.author(),
                row.savedAt(),
                decided.stream().map(DecisionRow::decision).toList());
    }
}
