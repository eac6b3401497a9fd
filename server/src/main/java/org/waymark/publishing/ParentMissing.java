package org.waymark.publishing;

import java.util.List;
import org.waymark.content.DocumentId;

/** A document would be live below one that is not. */
public class ParentMissing extends RuntimeException {
    private final transient List<DocumentId> documents;

    ParentMissing(DocumentId document, DocumentId parent) {
        super("“" + document + "” stands below “" + parent + "”, which would not be published");
        this.documents = List.of(document, parent);
    }

    List<DocumentId> documents() {
        return documents;
    }
}
