package org.waymark.documents;

import io.micronaut.core.annotation.Introspected;

/** A translation beside the source it was made from. */
@Introspected
record TranslatedBody(String document, String sourceBody, String targetBody) {}
