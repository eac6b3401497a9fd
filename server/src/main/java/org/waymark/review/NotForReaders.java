package org.waymark.review;

import org.waymark.content.DocumentId;
import org.waymark.content.FactStatus;

/** Something was to be approved of a document that readers must not see: nobody has called yet, or it is history. */
public class NotForReaders extends RuntimeException {
    NotForReaders(DocumentId document, FactStatus status) {
        super(
                status == FactStatus.HISTORICAL
                        ? document + " is historical and never shown to readers; withdraw it"
                        : document
                                + " waits for a check call; ask the operator, then save facts with status: current and the new"
                                + " verification");
    }
}
