package org.waymark.publishing;

import io.micronaut.data.annotation.MappedEntity;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** A live text, or live facts, that nobody but its author approved. */
@MappedEntity("edition_change")
record AloneRow(String document, String language) {
    /** Whether the text in that language rests on it: facts stand behind every language. */
    boolean concerns(DocumentId id, LanguageTag tag) {
        return document.equals(id.toString()) && (language.equals(tag.value()) || language.equals("und"));
    }
}
