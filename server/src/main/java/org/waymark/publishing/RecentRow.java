package org.waymark.publishing;

import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** A row of {@code edition_change} with the time of its edition. */
@MappedEntity("edition_change")
record RecentRow(String document, String language, @Nullable Long revision, Instant madeAt) {
    Change.Text text() {
        return new Change.Text(document, language);
    }

    RecentChange change() {
        return new RecentChange(DocumentId.parse(document), new LanguageTag(language), madeAt);
    }
}
