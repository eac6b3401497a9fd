package org.waymark.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code staff_first_hour}. */
@MappedEntity("staff_first_hour")
record FirstHourRow(@Id long staff, Instant putAwayAt) {}
