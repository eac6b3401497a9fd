package org.waymark.publishing;

import org.waymark.content.DocumentId;

/** A document would be live below one that is not. */
public class ParentMissing extends RuntimeException {
    ParentMissing(DocumentId document, DocumentId parent) {
        super("“" + document + "” stands below “" + parent + "”, which would not be published");
    }
}
