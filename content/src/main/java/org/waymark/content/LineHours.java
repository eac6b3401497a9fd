package org.waymark.content;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * When somebody answers a help line, by the clocks of its country. Never says more than is known.
 *
 * @param hours as {@link WeeklyHours} reads them; empty where the operator does not say
 * @param zones the time zones of its country
 */
public record LineHours(String hours, Set<String> zones) {

    /** Whether somebody answers. */
    public enum Answering {
        OPEN,
        CLOSED,
        /** The hours are not known, or the country has several time zones that do not agree. */
        UNKNOWN
    }

    public LineHours {
        zones = Set.copyOf(zones);
    }

    public static LineHours of(String hours, Collection<String> zones) {
        return new LineHours(hours, new TreeSet<>(zones));
    }

    /** Whether somebody answers at that moment. Public holidays are not known. */
    public Answering at(Instant moment) {
        var week = WeeklyHours.parse(hours);
        if (week.isEmpty()) {
            return Answering.UNKNOWN;
        }
        var said = EnumSet.noneOf(Answering.class);
        // What is always open is so everywhere.
        for (var zone : week.get().isAlways() ? Set.of(ZoneOffset.UTC.getId()) : zones) {
            said.add(at(week.get(), moment, zone));
        }
        return said.size() == 1 ? said.iterator().next() : Answering.UNKNOWN;
    }

    /** An old phone may lack a zone that is new. */
    private static Answering at(WeeklyHours week, Instant moment, String zone) {
        try {
            return week.isOpen(moment.atZone(ZoneId.of(zone)).toLocalDateTime())
                    .map(open -> open ? Answering.OPEN : Answering.CLOSED)
                    .orElse(Answering.UNKNOWN);
        } catch (DateTimeException e) {
            return Answering.UNKNOWN;
        }
    }
}
