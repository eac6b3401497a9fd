package org.waymark.documents;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code draft}. */
@MappedEntity("draft")
record DraftRow(
        @Id @GeneratedValue @Nullable Long id,
        long staff,
        String document,
        String language,
        String form,
        Instant keptAt) {}
