package org.waymark.documents;

import org.waymark.content.LanguageTag;

/**
 * What an address of the desk names: a document in a language.
 *
 * @param language {@link LanguageTag#UND} for its facts
 * @param dir the direction it is written in, as HTML says it
 */
record DeskText(Document document, LanguageTag language, String dir) {
    boolean isFacts() {
        return language.equals(LanguageTag.UND);
    }

    boolean isTranslation() {
        return !isFacts() && !language.equals(document.sourceLanguage());
    }

    /** Where it is translated. */
    String translation() {
        return "/desk/translate/" + document.id() + "/" + language;
    }

    /** Where whoever is writing it sees it as readers would. */
    String preview() {
        return "/desk/preview/" + document.id() + "/" + language + "/draft";
    }

    /** Where it is written, or filled in. */
    String address() {
        return "/desk/documents/" + document.id() + "/" + language;
    }
}
