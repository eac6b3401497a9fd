package org.waymark.rendering;

import org.jspecify.annotations.Nullable;
import org.waymark.language.Language;

/**
 * Words from a document as a template shows them.
 *
 * @param foreign the language they are in when it is not that of the page
 */
record Part(String text, @Nullable Language foreign) {

    /** As HTML, marked with its language where that differs. */
    String html() {
        var escaped = Html.escape(text);
        return foreign == null ? escaped : "<span" + Html.languageOf(foreign) + ">" + escaped + "</span>";
    }
}
