package org.waymark.campaigns;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code campaign_plan}. */
@MappedEntity("campaign_plan")
record PlanRow(
        @Id @GeneratedValue @Nullable Long id,
        long campaign,
        int number,
        String plan,
        String author,
        Instant savedAt) {}
