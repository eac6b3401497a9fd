package org.waymark.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code staff_calendar}: the secret address of somebody's calendar, as a hash. */
@MappedEntity("staff_calendar")
record CalendarRow(@Id long staff, String tokenHash, Instant madeAt) {
    /** Without the hash: records end up in logs. */
    @Override
    public String toString() {
        return "CalendarRow[" + staff + "]";
    }
}
