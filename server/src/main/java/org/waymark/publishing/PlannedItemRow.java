package org.waymark.publishing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row of {@code planned_item}. */
@MappedEntity("planned_item")
record PlannedItemRow(@Id @GeneratedValue @Nullable Long id, long planned, long revision) {}
