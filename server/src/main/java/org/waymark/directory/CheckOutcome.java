package org.waymark.directory;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What can come of asking whether facts are still true. Ringing the line itself is none of it: somebody in need may wait behind. */
enum CheckOutcome {
    CONFIRMED,
    OWN_PAGE,
    NO_ANSWER,
    WRONG;

    /** As it is written in the table and in forms: {@code own-page}. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<CheckOutcome> of(String word) {
        return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
    }
}
