package org.waymark.publishing;

import io.micronaut.data.annotation.MappedEntity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * A row of {@code edition_change}: from this edition on, this is what the document says in this language.
 *
 * @param revision null where it was withdrawn
 */
@MappedEntity("edition_change")
record Change(
        String document,
        String language,
        int edition,
        @Nullable Long revision,
        @Nullable String movedTo,
        String reason) {

    static Change to(long revision, DocumentId document, LanguageTag language) {
        return new Change(document.toString(), language.value(), 0, revision, null, "");
    }

    Change in(EditionNumber number) {
        return new Change(document, language, number.value(), revision, movedTo, reason);
    }

    Change withdrawn(@Nullable DocumentId destination, String why) {
        return new Change(document, language, 0, null, destination == null ? null : destination.toString(), why);
    }

    boolean isLive() {
        return revision != null;
    }

    boolean isFacts() {
        return language.equals(LanguageTag.UND.value());
    }

    DocumentId id() {
        return DocumentId.parse(document);
    }

    Text text() {
        return new Text(document, language);
    }

    /** Whether both leave readers with the same, whichever edition brought it. */
    boolean says(@Nullable Change other) {
        if (other == null) {
            return !isLive();
        }
        return Objects.equals(revision, other.revision)
                && Objects.equals(movedTo, other.movedTo)
                && reason.equals(other.reason);
    }

    /** What a change is about. */
    record Text(String document, String language) {}
}
