package org.waymark.publishing;

import io.micronaut.data.annotation.MappedEntity;

/** The body of a live text. */
@MappedEntity("revision")
record BodyRow(String language, String body) {}
