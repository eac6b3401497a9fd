package org.waymark.documents;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * One saved state of the facts of a document, or of its text in one language. Never changed, never deleted.
 *
 * @param id unique in this store
 * @param number counts from 1 without a gap per document and language
 * @param hash of the content
 * @param minor does not turn translations outdated
 * @param sourceRevision the number of the revision in the source language a translation was made from
 */
public record Revision(
        long id,
        DocumentId document,
        LanguageTag language,
        int number,
        Content content,
        String hash,
        String author,
        Instant savedAt,
        String note,
        boolean minor,
        @Nullable Integer sourceRevision) {

    /** How people and the journal name it: {@code page:keep-your-documents/fr/3}. */
    public String name() {
        return document + "/" + language + "/" + number;
    }
}
