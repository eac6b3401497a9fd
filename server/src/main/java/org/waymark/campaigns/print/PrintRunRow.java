package org.waymark.campaigns.print;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code print_run}. */
@MappedEntity("print_run")
record PrintRunRow(
        @Id @GeneratedValue @Nullable Long id,
        long placement,
        String kind,
        String revisions,
        int edition,
        int copies,
        String putUp,
        String person,
        Instant at) {}
