package org.waymark.documents;

import org.waymark.content.DocumentId;

/** Two documents would stand at the same address. */
public class PlaceTaken extends RuntimeException {
    PlaceTaken(DocumentId first, DocumentId second, String slug) {
        super("“" + first + "” and “" + second + "” would both be called “" + slug + "” in the same place");
    }
}
