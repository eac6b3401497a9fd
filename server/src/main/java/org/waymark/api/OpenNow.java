package org.waymark.api;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.api.LineNow.Answering;
import org.waymark.content.Fields;
import org.waymark.content.WeeklyHours;
import org.waymark.data.DocumentData;
import org.waymark.language.CountryZones;

/** Whether a help line answers at a moment, by the clocks of its country. Never says more than is known. */
final class OpenNow {
    private final Instant at;

    OpenNow(Instant at) {
        this.at = at;
    }

    LineNow of(DocumentData line, String href) {
        var facts = Fields.of(line.facts());
        var zones = CountryZones.of(facts.textOrEmpty("country"));
        return new LineNow(
                line.id(),
                line.title(),
                facts.textOrEmpty("country"),
                facts.textOrEmpty("number"),
                facts.textOrEmpty("number-type"),
                facts.text("hours").orElse(null),
                answering(facts.textOrEmpty("hours"), zones),
                zones.stream().map(ZoneId::getId).toList(),
                line.page(),
                href);
    }

    private Answering answering(String hours, List<ZoneId> zones) {
        // What is always open is so everywhere.
        var clocks = hours.equals("24/7") ? List.<ZoneId>of(ZoneOffset.UTC) : zones;
        var said = WeeklyHours.parse(hours).stream()
                .flatMap(week ->
                        clocks.stream().map(zone -> week.isOpen(at.atZone(zone).toLocalDateTime())))
                .map(open ->
                        open.map(yes -> yes ? Answering.OPEN : Answering.CLOSED).orElse(Answering.UNKNOWN))
                .collect(Collectors.toSet());
        return said.size() == 1 ? said.iterator().next() : Answering.UNKNOWN;
    }
}
