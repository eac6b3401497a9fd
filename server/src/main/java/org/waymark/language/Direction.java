package org.waymark.language;

import java.util.Locale;

/** The way a language is written. */
public enum Direction {
    LTR,
    RTL;

    /** The value of the {@code dir} attribute. */
    public String html() {
        return name().toLowerCase(Locale.ROOT);
    }
}
