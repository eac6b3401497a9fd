package org.waymark.preview;

import java.util.Arrays;
import java.util.Locale;
import org.waymark.rendering.Look;

/**
 * How somebody wants to look at a draft, as the address says it.
 *
 * @param look a word for it; any other stands for the screen
 * @param in the language of the page, where there is a choice
 */
record Wish(String look, String in) {
    Look shown() {
        return Arrays.stream(Look.values())
                .filter(each -> word(each).equals(look))
                .findFirst()
                .orElse(Look.SCREEN);
    }

    static String word(Look look) {
        return look.name().toLowerCase(Locale.ROOT);
    }

    /** What follows the path. */
    String query(Look other) {
        return "?look=" + word(other) + (in.matches("[A-Za-z0-9-]+") ? "&in=" + in : "");
    }
}
