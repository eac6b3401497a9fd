package org.waymark.publishing;

import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;

/**
 * A document that is to leave.
 *
 * @param movedTo where its readers are sent instead; null when it is gone
 * @param reason what readers are told, in the source language; may be empty
 */
public record Withdrawal(DocumentId document, @Nullable DocumentId movedTo, String reason) {
    public Withdrawal {
        if (document.equals(movedTo)) {
            throw new IllegalArgumentException("“" + document + "” cannot move to itself");
        }
    }
}
