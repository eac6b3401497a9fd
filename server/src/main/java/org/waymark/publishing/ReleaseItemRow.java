package org.waymark.publishing;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row of {@code release_item}. */
@MappedEntity("release_item")
record ReleaseItemRow(
        @Id @GeneratedValue @Nullable Long id,
        long release,
        String document,
        String language,
        @Nullable Long revision) {}
