package org.waymark.directory;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.content.FactStatus;
import org.waymark.content.LanguageTag;
import org.waymark.staff.DeskAddress;
import org.waymark.staff.StaffMember;

/**
 * What somebody owns, or nobody does, as days of a calendar (RFC 5545): titles and days, as far as their roles reach. No
 * number, nothing that readers must not see, nothing of any reader.
 */
@Singleton
class CalendarFeed {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    /** Octets of a line before it is folded (RFC 5545, section 3.1). */
    private static final int LINE = 75;

    private final CallWords words;
    private final DeskAddress address;
    private final Clock clock;

    CalendarFeed(CallWords words, DeskAddress address, Clock clock) {
        this.words = words;
        this.address = address;
        this.clock = clock;
    }

    String of(List<Call> calls, StaffMember person, LanguageTag language) {
        var lines = new ArrayList<>(List.of(
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//Waymark//Waymark//EN",
                "X-WR-CALNAME:" + text(words.say(language, "desk.calls.title")),
                "REFRESH-INTERVAL;VALUE=DURATION:PT12H",
                "X-PUBLISHED-TTL:PT12H"));
        calls.stream()
                .filter(call -> call.owner() == null || call.owner().id() == person.id())
                .filter(call ->
                        FactStatus.of(call.facts()).mayBeShown() && day(call).isPresent())
                .sorted(Comparator.comparing(Call::document))
                .forEach(call -> lines.addAll(event(call, language)));
        lines.add("END:VCALENDAR");
        var feed = new StringBuilder();
        lines.forEach(line -> fold(line, feed));
        return feed.toString();
    }

    private List<String> event(Call call, LanguageTag language) {
        var day = day(call).orElseThrow();
        var page = address.of("/desk/calls/" + call.document());
        return List.of(
                "BEGIN:VEVENT",
                "UID:" + call.document() + "@waymark",
                "DTSTAMP:" + MOMENT.format(clock.instant()),
                "DTSTART;VALUE=DATE:" + DAY.format(day),
                "DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)),
                "SUMMARY:" + text(words.say(language, "desk.calendar.event", Map.of("title", call.title()))),
                "DESCRIPTION:" + text(words.say(language, "desk.calls.safely") + "\n" + page),
                "URL:" + page,
                "TRANSP:TRANSPARENT",
                "END:VEVENT");
    }

    /** What is no day of the calendar is due on none, and holds up nothing else. */
    private static Optional<LocalDate> day(Call call) {
        try {
            return call.askOn().map(LocalDate::parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Section 3.3.11. */
    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    /** No character is cut in two. */
    private static void fold(String line, StringBuilder feed) {
        int used = 0;
        for (int point : line.codePoints().toArray()) {
            var character = Character.toString(point);
            int octets = character.getBytes(StandardCharsets.UTF_8).length;
            if (used + octets > LINE) {
                feed.append("\r\n ");
                used = 1;
            }
            feed.append(character);
            used += octets;
        }
        feed.append("\r\n");
    }
}
