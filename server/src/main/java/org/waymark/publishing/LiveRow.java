package org.waymark.publishing;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;

/**
 * A row of {@code revision} that is, or was, live; without its body.
 *
 * @param edition the first it was live in
 */
@MappedEntity("revision")
record LiveRow(
        String document,
        String language,
        int number,
        int edition,
        String fields,
        Instant savedAt,
        @Nullable Integer sourceRevision) {

    DocumentId id() {
        return DocumentId.parse(document);
    }

    Fields parsed() {
        return Fields.parse(fields);
    }

    /**
     * @param newestMajor the newest revision of the live source that changed something for translations; 0 for none
     * @param alone whether its author alone approved it
     */
    PublishedText text(int newestMajor, boolean alone) {
        var outdated = sourceRevision != null && sourceRevision < newestMajor;
        return new PublishedText(
                new LanguageTag(language), parsed(), new EditionNumber(edition), savedAt, outdated, alone);
    }
}
