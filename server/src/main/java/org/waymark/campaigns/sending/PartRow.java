package org.waymark.campaigns.sending;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code delivery_part}: a part that the sender took, and what was heard of it. */
@MappedEntity("delivery_part")
record PartRow(
        @Id long dispatch, int rowNumber, int part, String providerId, String outcome, int asks, Instant askAt) {}
