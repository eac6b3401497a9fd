package org.waymark.campaigns;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.waymark.campaigns.CalendarView.Entry;
import org.waymark.content.DocumentId;

/** What of campaigns falls on which day: their first and last days, and when messages go out. Cancelled ones are left out. */
final class CampaignDays {
    private final Map<LocalDate, List<Entry>> days = new TreeMap<>();
    private final Function<DocumentId, String> title;

    /** @param title how a message is called */
    CampaignDays(List<Campaign> campaigns, Function<DocumentId, String> title) {
        this.title = title;
        campaigns.stream()
                .filter(each -> each.state() != Campaign.State.CANCELLED)
                .forEach(this::add);
        days.values().forEach(entries -> entries.sort(Comparator.comparing(Entry::time)));
    }

    List<Entry> on(LocalDate day) {
        return days.getOrDefault(day, List.of());
    }

    private void add(Campaign campaign) {
        var plan = campaign.plan();
        var href = CampaignsController.address(campaign).toString();
        add(plan.from(), new Entry("desk.plans.begins", "", plan.name(), href));
        add(plan.until(), new Entry("desk.plans.ends", "", plan.name(), href));
        for (var message : plan.messages()) {
            var at = message.at();
            if (at != null) {
                LocalTime time = at.toLocalTime();
                var text = title.apply(message.document());
                add(at.toLocalDate(), new Entry("desk.plans.message", time.toString(), text, href));
            }
        }
    }

    private void add(@Nullable LocalDate day, Entry entry) {
        if (day != null) {
            days.computeIfAbsent(day, any -> new ArrayList<>()).add(entry);
        }
    }
}
