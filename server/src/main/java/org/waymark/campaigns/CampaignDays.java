package org.waymark.campaigns;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.campaigns.CalendarView.Entry;
import org.waymark.campaigns.EveryWeek.Weekly;
import org.waymark.content.DocumentId;

/** What of campaigns falls on which day: their first and last days, and when messages go out and are aired. Cancelled ones are left out. */
final class CampaignDays {
    private final Map<LocalDate, List<Entry>> days = new TreeMap<>();
    private final Map<Long, Plan> plans = new TreeMap<>();
    private final List<Weekly> weekly;
    private final Function<DocumentId, String> title;

    /** @param title how a message is called */
    CampaignDays(List<Campaign> campaigns, List<Weekly> weekly, Function<DocumentId, String> title) {
        this.weekly = List.copyOf(weekly);
        this.title = title;
        campaigns.stream()
                .filter(each -> each.state() != Campaign.State.CANCELLED)
                .forEach(this::add);
    }

    List<Entry> on(LocalDate day) {
        var everyWeek = weekly.stream()
                .filter(each -> each.day() == day.getDayOfWeek() && lasts(each.campaign(), day))
                .map(Weekly::entry);
        return Stream.concat(days.getOrDefault(day, List.of()).stream(), everyWeek)
                .sorted(Comparator.comparing(Entry::time))
                .toList();
    }

    private boolean lasts(long campaign, LocalDate day) {
        var plan = plans.get(campaign);
        var from = plan == null ? null : plan.from();
        var until = plan == null ? null : plan.until();
        return from != null && until != null && !day.isBefore(from) && !day.isAfter(until);
    }

    private void add(Campaign campaign) {
        var plan = campaign.plan();
        plans.put(campaign.id(), plan);
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
