package org.waymark.publishing;

import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;

/**
 * A document that was live and is no longer.
 *
 * @param lastFacts the facts it was last published with; they tell its old address
 * @param movedTo where its readers are sent instead; null when it is gone
 * @param reason what readers are told, in the source language; may be empty
 */
public record WithdrawnDocument(
        DocumentId id, Fields lastFacts, @Nullable DocumentId movedTo, String reason) {}
