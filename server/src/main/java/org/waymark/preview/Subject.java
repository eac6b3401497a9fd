package org.waymark.preview;

import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Revision;

/**
 * What is to be looked at.
 *
 * @param language {@link LanguageTag#UND} for facts
 * @param saved null for what nobody has saved yet
 * @param sourceRevision what a translation was made from; null for what is none
 */
record Subject(
        DocumentId document,
        LanguageTag language,
        Content content,
        @Nullable Integer sourceRevision,
        @Nullable Revision saved) {

    static Subject of(Revision revision) {
        return new Subject(
                revision.document(), revision.language(), revision.content(), revision.sourceRevision(), revision);
    }

    boolean isFacts() {
        return language.equals(LanguageTag.UND);
    }

    /** Where the desk shows it. */
    String address() {
        return "/desk/preview/" + document + "/" + language + "/" + (saved == null ? "draft" : saved.number());
    }
}
