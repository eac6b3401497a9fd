package org.waymark.review;

import java.time.Instant;
import java.util.Locale;

/**
 * What somebody decided on a revision.
 *
 * @param reason why; empty where none was asked for
 */
public record ReviewEvent(long revision, Kind kind, String person, Instant at, String reason) {
    /** What can be decided. */
    public enum Kind {
        SUBMITTED,
        APPROVED,
        /** Approved by its author, as a centre of one may be set to; readers are told. */
        APPROVED_ALONE,
        REJECTED,
        /** Approved outside this store: in the starter library, or in a review elsewhere. Stands for full approval. */
        ADOPTED,
        /** The facts do harm as they are: they come first, and go out by themselves once they are approved. */
        URGENT,
        /** Said to hold still by somebody who read the document again: one yes, though that person wrote the new day. */
        RENEWED,
        /** A gate is closed, and this person says why it should not matter. Somebody else has to approve it. */
        OVERRIDDEN;

        /** Whether it is one person's yes. */
        boolean isYes() {
            return this == APPROVED || this == APPROVED_ALONE || this == RENEWED;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT));
        }
    }
}
