package org.waymark.journal;

import java.time.Instant;

/**
 * Which entries of the journal are sought; what is empty leaves nothing out.
 *
 * @param by whom
 * @param about a part of what was done to
 * @param from included
 * @param to not included
 */
public record DeedWish(String by, String action, String about, Instant from, Instant to) {
    /** What every database can compare a time with. */
    public static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    public static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

    /** For {@code like … escape '!'}. */
    String pattern() {
        return "%" + about.replaceAll("[!%_]", "!$0") + "%";
    }
}
