package org.waymark.links;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code link_host}. */
@MappedEntity("link_host")
record HostRow(@Id String host, Instant freeAt) {}
