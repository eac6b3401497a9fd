package org.waymark.language;

import org.waymark.content.LanguageTag;

/** The parts of this package over small files of their own. */
class Samples {
    static final String FOLDER = "/org/waymark/language/sample/";

    private Samples() {}

    static Words words(String folder) {
        var files = new ReleaseFiles(folder);
        var list = new LanguageList(files);
        return new Words(files, list, new Locales(list));
    }

    static Languages languages() {
        return new Languages(list(), words(FOLDER));
    }

    static Formats formats() {
        return new Formats(list(), new Locales(list()), words(FOLDER));
    }

    static LanguageList list() {
        return new LanguageList(new ReleaseFiles(FOLDER));
    }

    static LanguageTag tag(String value) {
        return new LanguageTag(value);
    }
}
