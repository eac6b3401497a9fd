package org.waymark.documents;

import io.micronaut.core.annotation.Introspected;

/** That a document has a text in a language. */
@Introspected
record WrittenIn(String document, String language) {}
