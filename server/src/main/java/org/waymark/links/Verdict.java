package org.waymark.links;

import java.util.Locale;

/** What is said of an outside address. */
enum Verdict {
    /** Not asked yet. */
    UNKNOWN,
    FINE,
    /** For good, as the other side says: it leads on, and the new address is known. */
    MOVED,
    GONE,
    /** The other side does not answer programs, or not without signing in. That breaks nothing for readers. */
    REFUSED,
    SLOW,
    CERTIFICATE,
    /** There is no such host. */
    NO_NAME,
    NO_ANSWER,
    /** It leads into a network that is closed to the public, so it is never asked. */
    CLOSED;

    /** Whether time may mend it, so that it is asked again before anything is said. */
    boolean mayPass() {
        return this == GONE || this == SLOW || this == CERTIFICATE || this == NO_NAME || this == NO_ANSWER;
    }

    /** Whether somebody has to do something about it. */
    boolean isWrong() {
        return mayPass() || this == MOVED || this == CLOSED;
    }

    /** As tables, addresses and keys of words have it. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Verdict of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The verdict that a try with this status of HTTP comes to (RFC 9110). */
    static Verdict ofStatus(int status) {
        if (status < 400) {
            return FINE;
        }
        return switch (status) {
            case 404, 410 -> GONE;
            case 408, 504 -> SLOW;
            default -> status < 500 || status == 999 ? REFUSED : NO_ANSWER;
        };
    }
}
