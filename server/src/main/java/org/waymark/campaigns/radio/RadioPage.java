package org.waymark.campaigns.radio;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.waymark.campaigns.CampaignMessages;
import org.waymark.campaigns.CampaignMessages.CampaignMessage;
import org.waymark.campaigns.Channel;
import org.waymark.campaigns.Outgoing;
import org.waymark.content.LanguageTag;
import org.waymark.content.Recording;
import org.waymark.language.Formats;
import org.waymark.language.Weeks;
import org.waymark.staff.DeskPages;

/** The scripts of a message with how long they take, and the weeks of the stations. */
@Singleton
class RadioPage {
    /** Any Monday: days of the week are called by their names alone. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final CampaignMessages messages;
    private final RadioScripts scripts;
    private final Airings airings;
    private final Formats formats;
    private final Weeks weeks;
    private final DeskPages pages;

    RadioPage(
            CampaignMessages messages,
            RadioScripts scripts,
            Airings airings,
            Formats formats,
            Weeks weeks,
            DeskPages pages) {
        this.messages = messages;
        this.scripts = scripts;
        this.airings = airings;
        this.formats = formats;
        this.weeks = weeks;
        this.pages = pages;
    }

    /**
     * A script.
     *
     * @param time what it takes, as minutes and seconds
     * @param recording the key of how its recording stands; empty where it can have none
     */
    public record Shown(
            String tag,
            String name,
            String written,
            String dir,
            List<RadioScript.Passage> passages,
            boolean spelled,
            String words,
            String time,
            String recording,
            String recordingHref) {}

    /** When a station airs it. */
    public record Aired(long id, String station, String language, String day, String time) {}

    /** Something to choose. */
    public record Choice(String value, String name, boolean chosen) {}

    /** @param besides what else the template sees: {@code v} and {@code p}, what was typed and what is wrong with it */
    MutableHttpResponse<?> of(HttpRequest<?> request, CampaignMessage message, Pace pace, Map<String, ?> besides) {
        var desk = pages.language(request);
        var shown = messages.texts(message).stream()
                .map(text -> shown(desk, text, pace))
                .toList();
        var typed = besides.get("v") instanceof Map<?, ?> sent ? sent : Map.of();
        var model = new HashMap<String, Object>(besides);
        model.put("subject", message.standing().title());
        model.put("href", message.address() + "/radio");
        model.put("messageHref", message.address());
        model.put("planned", message.channels().contains(Channel.RADIO));
        model.put("pace", pace.isWrong() ? pace.typed() : String.valueOf(pace.wordsInAMinute()));
        model.put("paceProblem", pace.isWrong() ? "desk.radio.pace.wrong" : "");
        model.put("spots", shown);
        model.put("zone", message.campaign().plan().zone().getId());
        model.put(
                "airings",
                airings.of(message).stream().map(each -> aired(desk, each)).toList());
        model.put(
                "days",
                Stream.of(DayOfWeek.values())
                        .map(day -> new Choice(
                                String.valueOf(day.getValue()),
                                day(desk, day),
                                String.valueOf(day.getValue()).equals(typed.get("weekday"))))
                        .toList());
        model.put(
                "languages",
                shown.stream()
                        .map(each ->
                                new Choice(each.tag(), each.name(), each.tag().equals(typed.get("language"))))
                        .toList());
        return pages.page(request, "desk/campaigns/radio", "desk.radio.title", model);
    }

    private Shown shown(LanguageTag desk, Outgoing text, Pace pace) {
        var script = scripts.of(text);
        return new Shown(
                script.readers(),
                formats.languageName(desk, script.readers()),
                script.written(),
                script.dir(),
                script.passages(),
                script.spelled(),
                formats.number(desk, script.words()),
                formats.duration(desk, script.seconds(pace) * 1000),
                recording(text),
                "/desk/media/" + text.approved().document() + "/" + script.written() + "/recording");
    }

    /** The key of what is heard of a text; empty where it stands in for one that is missing, which nobody hears. */
    private static String recording(Outgoing text) {
        var approved = text.approved();
        if (!approved.language().equals(text.readers())) {
            return "";
        }
        boolean heard = Recording.current(approved.content()).isPresent();
        boolean any = approved.content().fields().has(Recording.OPUS);
        return "desk.radio.recording." + (heard ? "there" : any ? "outdated" : "none");
    }

    private Aired aired(LanguageTag desk, AiringRow row) {
        return new Aired(
                row.number(),
                row.station(),
                formats.languageName(desk, row.language()),
                day(desk, row.day()),
                row.airTime());
    }

    private String day(LanguageTag desk, DayOfWeek day) {
        return weeks.shortWeekday(desk, MONDAY.plusDays(day.getValue() - 1));
    }
}
