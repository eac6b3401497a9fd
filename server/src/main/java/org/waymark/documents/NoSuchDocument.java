package org.waymark.documents;

import org.waymark.content.DocumentId;

/** A document was named that does not exist. */
public class NoSuchDocument extends RuntimeException {
    public NoSuchDocument(DocumentId id) {
        super("there is no document “" + id + "”");
    }
}
