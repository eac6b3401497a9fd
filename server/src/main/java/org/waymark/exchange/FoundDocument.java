package org.waymark.exchange;

/** A document and where its values stand. */
record FoundDocument(LibraryDocument document, DocumentFiles files) {}
