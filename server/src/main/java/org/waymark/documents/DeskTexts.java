package org.waymark.documents;

import jakarta.inject.Singleton;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.language.Direction;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.language.NoSuchLanguage;

/** Finds what an address of the desk names. */
@Singleton
class DeskTexts {
    private final Documents documents;
    private final Languages languages;

    DeskTexts(Documents documents, Languages languages) {
        this.documents = documents;
        this.languages = languages;
    }

    /** @throws DocumentUnknown when there is no such document */
    Document document(String id) {
        return DocumentId.isWellFormed(id)
                ? documents.find(DocumentId.parse(id)).orElseThrow(DocumentUnknown::new)
                : unknown();
    }

    /**
     * The document in that language, written or not.
     *
     * @throws DocumentUnknown or {@link NoSuchLanguage}
     */
    DeskText text(String id, String language) {
        var document = document(id);
        var tag = language.equals(LanguageTag.UND.value()) ? LanguageTag.UND : known(language);
        return new DeskText(document, tag, dir(tag));
    }

    /** A regional variant is written as its language is. */
    String dir(LanguageTag language) {
        return languages
                .find(language)
                .or(() -> languages.find(new LanguageTag(language.value().replaceFirst("-.*", ""))))
                .map(Language::direction)
                .orElse(Direction.LTR)
                .html();
    }

    private LanguageTag known(String language) {
        var tag = languages.canonical(language);
        if (!tag.value().equals(language)) {
            throw new DocumentUnknown();
        }
        return tag;
    }

    private static Document unknown() {
        throw new DocumentUnknown();
    }
}
