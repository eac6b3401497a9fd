package org.waymark.documents;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** A row of {@code document}. */
@MappedEntity("document")
record DocumentRow(@Id String id, String kind, String sourceLanguage, boolean sensitive, Instant createdAt) {
    static DocumentRow of(Document document) {
        return new DocumentRow(
                document.id().toString(),
                document.id().kind(),
                document.sourceLanguage().value(),
                document.sensitive(),
                document.createdAt());
    }

    Document document() {
        return new Document(DocumentId.parse(id), new LanguageTag(sourceLanguage), sensitive, createdAt);
    }
}
