package org.waymark.publishing;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A release that is to go out at a set time, and what came of it.
 *
 * @param zone in which the time was said
 * @param edition that it made, or that said the same already; null before and where it was refused
 * @param problem the key of the sentence that says why it was refused; empty otherwise
 * @param about what the sentence is about
 */
public record PlannedRelease(
        long id,
        String name,
        String person,
        Instant dueAt,
        ZoneId zone,
        State state,
        @Nullable EditionNumber edition,
        String problem,
        String about) {
    /** How far it has come. */
    public enum State {
        WAITING,
        PUBLISHED,
        REFUSED,
        CALLED_OFF;

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static State of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
