package org.waymark.publishing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code release}. */
@MappedEntity("release")
record ReleaseRow(@Id @GeneratedValue @Nullable Long id, String name, String person, Instant madeAt) {}
