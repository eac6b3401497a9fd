package org.waymark.hsds;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.waymark.content.Fields;
import org.waymark.content.WeeklyHours;
import org.waymark.content.WeeklyHours.Opening;
import org.waymark.language.CountryZones;

/**
 * Opening hours as weekly rules of RFC 5545. The offset from UTC stands behind a time only where all clocks of the country
 * show the same and never change: any other would be wrong half of the year.
 */
final class Schedules {
    private static final String MIDNIGHT = "24:00";
    /** The specification has no hour 24, and a day that ends at 00:00 would end before it began. */
    private static final String LAST_MINUTE = "23:59";

    private Schedules() {}

    static List<Entity> of(Entity line, Fields facts) {
        var hours = facts.textOrEmpty("hours");
        var offset = hours.equals("24/7")
                ? Optional.of(ZoneOffset.UTC)
                : offset(
                        facts.textOrEmpty("country"),
                        facts.object("verification").orElse(Fields.EMPTY));
        return WeeklyHours.parse(hours).map(WeeklyHours::openings).orElse(List.of()).stream()
                .map(opening -> schedule(
                        line, hours, opening, offset.map(ZoneOffset::getId).orElse("")))
                .toList();
    }

    private static Entity schedule(Entity line, String hours, Opening opening, String offset) {
        var days =
                opening.days().stream().map(day -> day.toUpperCase(Locale.ROOT)).collect(Collectors.joining(","));
        var schedule = new Entity("schedule", line.id(), days, String.valueOf(opening.from()))
                .with("service_id", line.id())
                .with("freq", "WEEKLY")
                .with("byday", days)
                .with("description", hours);
        if (opening.from() != null && opening.to() != null) {
            var to = opening.to().equals(MIDNIGHT) ? LAST_MINUTE : opening.to();
            schedule.with("opens_at", opening.from() + offset).with("closes_at", to + offset);
        }
        return schedule;
    }

    private static Optional<ZoneOffset> offset(String country, Fields verification) {
        var at = verification
                .text("on")
                .map(day -> Instant.parse(day + "T00:00:00Z"))
                .orElse(Instant.EPOCH);
        var rules =
                CountryZones.of(country).stream().map(zone -> zone.getRules()).toList();
        var offsets = rules.stream().map(rule -> rule.getOffset(at)).distinct().toList();
        return offsets.size() == 1 && rules.stream().allMatch(rule -> rule.nextTransition(at) == null)
                ? Optional.of(offsets.get(0))
                : Optional.empty();
    }
}
