package org.waymark.rendering;

import java.util.SortedSet;
import java.util.TreeSet;
import org.waymark.content.LanguageTag;

/** Which pages of one language a phone keeps: their paths below the language, one a line; the first line is empty. */
class PackList {
    private final LanguageTag language;
    private final SortedSet<String> paths = new TreeSet<>();

    PackList(LanguageTag language) {
        this.language = language;
    }

    void add(Route route) {
        if (route.shape().isKept()) {
            paths.add(route.path());
        }
    }

    /** The path in the archive, where it is read when packs are made. */
    String file() {
        return "waymark/packs/" + language;
    }

    String text() {
        var text = new StringBuilder();
        paths.forEach(path -> text.append(path).append('\n'));
        return text.toString();
    }
}
