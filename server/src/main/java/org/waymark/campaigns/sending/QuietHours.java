package org.waymark.campaigns.sending;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** The hours in which nobody's phone is to ring, by the clock of the audience; none where they begin when they end. */
record QuietHours(LocalTime from, LocalTime until) {
    static final QuietHours USUAL = new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0));

    /** When something that is due then may go out: at that very moment, or as soon as the quiet is over. */
    Instant firstAfter(Instant moment, ZoneId zone) {
        var there = moment.atZone(zone);
        if (!isQuiet(there.toLocalTime())) {
            return moment;
        }
        var end = there.toLocalDate().atTime(until);
        var wholeEnd = end.isAfter(there.toLocalDateTime()) ? end : end.plusDays(1);
        return ZonedDateTime.of(wholeEnd, zone).toInstant();
    }

    private boolean isQuiet(LocalTime time) {
        if (from.equals(until)) {
            return false;
        }
        return from.isBefore(until)
                ? !time.isBefore(from) && time.isBefore(until)
                : !time.isBefore(from) || time.isBefore(until);
    }
}
