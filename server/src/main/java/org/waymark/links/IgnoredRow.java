package org.waymark.links;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code link_ignored}: nobody shall be bothered with that address. */
@MappedEntity("link_ignored")
record IgnoredRow(@Id String link, String person, String reason, Instant at) {}
