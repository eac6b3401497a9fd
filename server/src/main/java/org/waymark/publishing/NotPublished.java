package org.waymark.publishing;

import java.util.List;
import org.waymark.content.DocumentId;

/** A document was to be withdrawn, or readers sent to it, that is not live. */
public class NotPublished extends RuntimeException {
    private final transient List<DocumentId> documents;

    NotPublished(DocumentId document) {
        super("“" + document + "” is not published");
        this.documents = List.of(document);
    }

    List<DocumentId> documents() {
        return documents;
    }
}
