package org.waymark.links;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What lists of links can be narrowed to. */
enum LinkState {
    /** Whatever somebody has to do something about. */
    WRONG,
    MOVED,
    GONE,
    NO_NAME,
    CERTIFICATE,
    NO_ANSWER,
    SLOW,
    CLOSED,
    /** It failed, and is asked again before anything is said. */
    DOUBTED,
    REFUSED,
    FINE,
    UNKNOWN,
    IGNORED;

    boolean fits(LinkRow link, boolean ignored) {
        return switch (this) {
            case IGNORED -> ignored;
            case WRONG -> !ignored && link.said().isWrong();
            case DOUBTED -> !ignored && link.isDoubted();
            default -> !ignored && link.said().name().equals(name());
        };
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<LinkState> of(String word) {
        return Stream.of(values()).filter(state -> state.word().equals(word)).findFirst();
    }
}
