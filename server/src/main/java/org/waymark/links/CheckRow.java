package org.waymark.links;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code link_check}: what came of one try. */
@MappedEntity("link_check")
record CheckRow(
        @Id @GeneratedValue @Nullable Long id, String link, Instant at, String verdict, int status, String movedTo) {}
