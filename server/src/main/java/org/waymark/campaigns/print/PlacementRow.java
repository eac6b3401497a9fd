package org.waymark.campaigns.print;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row of {@code placement}. */
@MappedEntity("placement")
record PlacementRow(
        @Id @GeneratedValue @Nullable Long id,
        long campaign,
        String document,
        String sheet,
        String languages,
        String place,
        String leadsTo,
        String code) {}
