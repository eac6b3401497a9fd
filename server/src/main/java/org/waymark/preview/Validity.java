package org.waymark.preview;

import java.util.Arrays;

/** How long a link may show a draft. */
enum Validity {
    HOUR(1),
    DAY(24),
    WEEK(7 * 24);

    private final int hours;

    Validity(int hours) {
        this.hours = hours;
    }

    int hours() {
        return hours;
    }

    /** A day, unless one of the others was chosen. */
    static Validity of(String hours) {
        return Arrays.stream(values())
                .filter(each -> Integer.toString(each.hours).equals(hours))
                .findFirst()
                .orElse(DAY);
    }
}
