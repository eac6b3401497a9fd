package org.waymark.directory;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code document_owner}: who sees to it that a document stays true. */
@MappedEntity("document_owner")
record OwnerRow(@Id String document, long staff) {}
