package org.waymark.documents;

import org.waymark.content.DocumentId;

/** A document would stand below itself. */
public class PlaceInCircle extends RuntimeException {
    PlaceInCircle(DocumentId document) {
        super("“" + document + "” would stand below itself");
    }
}
