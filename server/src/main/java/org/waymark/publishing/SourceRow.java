package org.waymark.publishing;

import io.micronaut.data.annotation.MappedEntity;

/** The number of the newest revision, up to the live one, that changed a document's source text in a major way. */
@MappedEntity("revision")
record SourceRow(String document, int number) {}
