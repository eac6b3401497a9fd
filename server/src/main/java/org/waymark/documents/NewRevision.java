package org.waymark.documents;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * What somebody wants to save.
 *
 * @param language {@link LanguageTag#UND} for facts
 * @param basedOn the number of the revision it was written over; 0 where there was none
 * @param sourceRevision for a translation the number of the revision in the source language it was made from
 */
public record NewRevision(
        DocumentId document,
        LanguageTag language,
        Content content,
        int basedOn,
        @Nullable Integer sourceRevision,
        String author,
        String note,
        boolean minor) {}
