package org.waymark.publishing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** The hash of a revision. */
@MappedEntity("revision")
record HashRow(@Id long id, String hash) {}
