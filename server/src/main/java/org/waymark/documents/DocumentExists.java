package org.waymark.documents;

import org.waymark.content.DocumentId;

/** A document was to be created under an id that is taken. */
public class DocumentExists extends RuntimeException {
    public DocumentExists(DocumentId id) {
        super("a document “" + id + "” exists already");
    }
}
