package org.waymark.api;

import java.time.Instant;
import java.util.List;
import org.waymark.api.LineNow.Answering;
import org.waymark.content.Fields;
import org.waymark.content.LineHours;
import org.waymark.data.DocumentData;

/** Whether a help line answers at a moment, by the clocks of its country. */
final class OpenNow {
    private final Instant at;

    OpenNow(Instant at) {
        this.at = at;
    }

    LineNow of(DocumentData line, String href) {
        var facts = Fields.of(line.facts());
        var zones = line.zones() == null ? List.<String>of() : line.zones();
        return new LineNow(
                line.id(),
                line.title(),
                facts.textOrEmpty("country"),
                facts.textOrEmpty("number"),
                facts.textOrEmpty("number-type"),
                facts.text("hours").orElse(null),
                answering(LineHours.of(facts.textOrEmpty("hours"), zones)),
                zones,
                line.page(),
                href);
    }

    private Answering answering(LineHours hours) {
        return switch (hours.at(at)) {
            case OPEN -> Answering.OPEN;
            case CLOSED -> Answering.CLOSED;
            case UNKNOWN -> Answering.UNKNOWN;
        };
    }
}
