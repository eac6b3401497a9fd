package org.waymark.publishing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of {@code planned_release}. */
@MappedEntity("planned_release")
record PlannedRow(
        @Id @GeneratedValue @Nullable Long id,
        String name,
        String person,
        Instant madeAt,
        Instant dueAt,
        String zone,
        String state,
        @Nullable Integer edition,
        String problem,
        String about) {

    static PlannedRow waiting(String name, String person, Instant now, Instant due, ZoneId zone) {
        var state = PlannedRelease.State.WAITING.word();
        return new PlannedRow(null, name, person, now, due, zone.getId(), state, null, "", "");
    }

    long number() {
        return Objects.requireNonNull(id);
    }

    PlannedRelease planned() {
        return new PlannedRelease(
                number(),
                name,
                person,
                dueAt,
                ZoneId.of(zone),
                PlannedRelease.State.of(state),
                edition == null ? null : new EditionNumber(edition),
                problem,
                about);
    }
}
