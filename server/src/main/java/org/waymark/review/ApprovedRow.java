package org.waymark.review;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** An approved row of {@code revision}. */
@MappedEntity("revision")
record ApprovedRow(@Id long id, String document, String language, int number) {
    ApprovedRevision approved() {
        return new ApprovedRevision(id, DocumentId.parse(document), new LanguageTag(language), number);
    }
}
