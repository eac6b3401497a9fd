package org.waymark.links;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code link_round}. */
@MappedEntity("link_round")
record RoundRow(@Id @GeneratedValue @Nullable Long id, String person, Instant begunAt) {}
