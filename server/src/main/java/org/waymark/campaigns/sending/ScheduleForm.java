package org.waymark.campaigns.sending;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.waymark.campaigns.Campaign;
import org.waymark.campaigns.PlannedMessage;
import org.waymark.campaigns.sending.SendingView.Choice;
import org.waymark.content.LanguageTag;
import org.waymark.content.Sentence;
import org.waymark.documents.DocumentList;
import org.waymark.language.Formats;
import org.waymark.language.Weeks;

/** The form of the times at which something goes out, and the same as sentences once they are said. */
@Singleton
class ScheduleForm {
    private static final List<String> KINDS = List.of("once", "weekly", "after");

    private final DocumentList documents;
    private final Weeks weeks;
    private final Formats formats;
    private final Clock clock;

    ScheduleForm(DocumentList documents, Weeks weeks, Formats formats, Clock clock) {
        this.documents = documents;
        this.weeks = weeks;
        this.formats = formats;
        this.clock = clock;
    }

    void put(
            Map<String, Object> model,
            LanguageTag desk,
            Campaign campaign,
            SendingRow sending,
            Map<String, String> typed) {
        var plan = campaign.plan();
        var planned = plan.messages().stream()
                .filter(each -> each.document().equals(sending.message()))
                .map(PlannedMessage::at)
                .filter(Objects::nonNull)
                .findFirst();
        var now = clock.instant().atZone(plan.zone()).toLocalDateTime().truncatedTo(ChronoUnit.MINUTES);
        var v = new HashMap<>(typed);
        v.putIfAbsent("at", planned.orElse(now).toString());
        v.putIfAbsent("time", "09:00");
        v.putIfAbsent("days", "7");
        v.putIfAbsent("quietfrom", QuietHours.USUAL.from().toString());
        v.putIfAbsent("quietuntil", QuietHours.USUAL.until().toString());
        model.put("v", v);
        model.put("zone", plan.zone().getId().replace('_', ' '));
        var kind = KINDS.contains(v.getOrDefault("kind", "")) ? v.get("kind") : KINDS.get(0);
        KINDS.forEach(each -> model.put(each, each.equals(kind)));
        model.put("weekdays", weekdays(desk, v.getOrDefault("weekday", "")));
        model.put("others", others(desk, campaign, sending, v.getOrDefault("other", "")));
    }

    /** When it goes out and how often, each as a sentence. */
    List<Sentence> said(LanguageTag desk, Campaign campaign, SendingRow sending) {
        var schedule = SendingPage.schedule(sending);
        var zone = campaign.plan().zone();
        var said = new ArrayList<Sentence>();
        var next = sending.nextAt();
        if (next != null) {
            said.add(new Sentence("desk.sending.next", "time", formats.moment(desk, next, zone)));
        }
        if (schedule instanceof Schedule.Weekly weekly) {
            said.add(new Sentence(
                    "desk.sending.every",
                    Map.of(
                            "weekday", weeks.shortWeekday(desk, dayOf(weekly.weekday())),
                            "time", weekly.time().toString())));
        }
        if (schedule instanceof Schedule.Once once
                && zone.getRules().getValidOffsets(once.at()).size() > 1) {
            said.add(new Sentence(
                    "desk.sending.twice", "time", once.at().toLocalTime().toString()));
        }
        var quiet = schedule.quiet();
        if (!quiet.from().equals(quiet.until())) {
            said.add(new Sentence(
                    "desk.sending.quiet.said",
                    Map.of(
                            "from", quiet.from().toString(),
                            "until", quiet.until().toString(),
                            "zone", zone.getId().replace('_', ' '))));
        }
        return said;
    }

    private List<Choice> weekdays(LanguageTag desk, String chosen) {
        return Stream.iterate(weeks.first(desk), day -> day.plus(1))
                .limit(DayOfWeek.values().length)
                .map(day -> new Choice(
                        day.name(),
                        weeks.shortWeekday(desk, dayOf(day)),
                        day.name().equals(chosen)))
                .toList();
    }

    private List<Choice> others(LanguageTag desk, Campaign campaign, SendingRow sending, String chosen) {
        var ids = campaign.plan().messages().stream()
                .map(PlannedMessage::document)
                .filter(each -> !each.equals(sending.message()))
                .distinct()
                .toList();
        var titles = documents.titles(ids, desk);
        return ids.stream()
                .map(id -> new Choice(
                        id.toString(),
                        titles.getOrDefault(id, id.toString()),
                        id.toString().equals(chosen)))
                .toList();
    }

    private LocalDate dayOf(DayOfWeek weekday) {
        return LocalDate.now(clock).with(TemporalAdjusters.nextOrSame(weekday));
    }
}
