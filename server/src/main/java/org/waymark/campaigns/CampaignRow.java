package org.waymark.campaigns;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code campaign}. */
@MappedEntity("campaign")
record CampaignRow(@Id @GeneratedValue @Nullable Long id, Instant begunAt) {}
