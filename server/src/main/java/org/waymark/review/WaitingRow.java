package org.waymark.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * A row of {@code revision} that waits for reviewers.
 *
 * @param heading the fields of the newest text in the source language, which name the document
 * @param urgent how often it was marked so
 */
@MappedEntity("revision")
record WaitingRow(
        @Id long id,
        String document,
        String language,
        int number,
        String author,
        String note,
        boolean sensitive,
        Instant submittedAt,
        long urgent,
        String heading) {

    DocumentId documentId() {
        return DocumentId.parse(document);
    }

    LanguageTag tag() {
        return new LanguageTag(language);
    }
}
