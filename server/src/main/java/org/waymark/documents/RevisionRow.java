package org.waymark.documents;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;

/** A row of {@code revision}. */
@MappedEntity("revision")
record RevisionRow(
        @Id @GeneratedValue @Nullable Long id,
        String document,
        String language,
        int number,
        String fields,
        String body,
        String hash,
        String author,
        Instant savedAt,
        String note,
        boolean minor,
        @Nullable Integer sourceRevision,
        boolean machine) {

    static RevisionRow of(NewRevision wanted, int number, String hash, Instant now) {
        return new RevisionRow(
                null,
                wanted.document().toString(),
                wanted.language().value(),
                number,
                wanted.content().fields().json(),
                wanted.content().body(),
                hash,
                wanted.author(),
                now,
                wanted.note(),
                wanted.minor(),
                wanted.sourceRevision(),
                wanted.content().isMachineMade());
    }

    Revision revision() {
        return revision(new Content(Fields.parse(fields), body));
    }

    Revision revision(Content content) {
        return new Revision(
                Objects.requireNonNull(id),
                DocumentId.parse(document),
                new LanguageTag(language),
                number,
                content,
                hash,
                author,
                savedAt,
                note,
                minor,
                sourceRevision);
    }
}
