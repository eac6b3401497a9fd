package org.waymark.publishing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;

/** A row of {@code document} with its live facts. */
@MappedEntity("document")
record LiveDocumentRow(@Id String id, String sourceLanguage, boolean sensitive, String fields) {
    PublishedDocument published() {
        return new PublishedDocument(
                DocumentId.parse(id), new LanguageTag(sourceLanguage), sensitive, Fields.parse(fields));
    }
}
