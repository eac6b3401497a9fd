package org.waymark.documents;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** A row of {@code media}. */
@MappedEntity("media")
@SuppressWarnings("ArrayRecordComponent") // written and read, never compared
record MediaRow(@Id String hash, byte[] bytes, Instant savedAt) {}
