package org.waymark.insight;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code reader_comment}: what somebody wrote in an app.
 *
 * @param writtenOn as ISO 8601 writes it; no more of when is kept
 * @param about the sort of place in the app that it was written at
 * @param document its id; null for none
 * @param opinion {@code useful} or {@code not-useful}; null for neither
 * @param words plain text
 */
@MappedEntity("reader_comment")
record ReaderComment(
        @Id @GeneratedValue @Nullable Long id,
        String writtenOn,
        String language,
        String about,
        @Nullable String document,
        @Nullable String opinion,
        String words) {

    long number() {
        if (id == null) {
            throw new IllegalStateException("it is not stored yet");
        }
        return id;
    }
}
