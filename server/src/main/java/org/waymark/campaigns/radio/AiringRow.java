package org.waymark.campaigns.radio;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.DayOfWeek;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code airing}.
 *
 * @param weekday 1 is Monday
 * @param airTime as in {@code 07:30}, by the clock of the audience
 */
@MappedEntity("airing")
record AiringRow(
        @Id @GeneratedValue @Nullable Long id,
        long campaign,
        String document,
        String language,
        String station,
        int weekday,
        String airTime) {
    /** Of a row that was stored. */
    long number() {
        return Objects.requireNonNull(id);
    }

    DayOfWeek day() {
        return DayOfWeek.of(weekday);
    }

    /** How the journal names it. */
    String journalName() {
        return station + ", " + day() + " " + airTime + " (" + language + ")";
    }
}
