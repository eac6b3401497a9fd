package org.waymark.integreat;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page as the app shows it, in the tree of one language.
 *
 * @param name the id of its document, or {@code list} and its address on the site; never changes
 * @param site its address on the site below the language, with a slash behind it
 * @param path its address in the app below the language, without slashes around it
 * @param parent null at the top
 * @param order its place among its siblings, from 1
 * @param summary plain text; empty where there is none
 * @param saved when its text was saved; null for lists
 * @param languages in which the app shows it, as tags, and whether in words of that language
 */
record Node(
        String name,
        String site,
        String path,
        @Nullable Node parent,
        int order,
        String title,
        String summary,
        @Nullable Instant saved,
        Map<String, Boolean> languages) {
    private static final String LIST = "list ";

    static String list(String site) {
        return LIST + site;
    }

    boolean isDocument() {
        return !name.startsWith(LIST);
    }

    String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    long id() {
        return AppNumber.of(name);
    }

    /** @param language whose words are meant */
    long id(String language) {
        return AppNumber.of(name + " " + language);
    }

    boolean isBelow(Node above) {
        return parent != null && parent.name.equals(above.name);
    }
}
