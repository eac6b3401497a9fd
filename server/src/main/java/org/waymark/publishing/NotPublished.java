package org.waymark.publishing;

import org.waymark.content.DocumentId;

/** A document was to be withdrawn, or readers sent to it, that is not live. */
public class NotPublished extends RuntimeException {
    NotPublished(DocumentId document) {
        super("“" + document + "” is not published");
    }
}
