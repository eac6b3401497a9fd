package org.waymark.campaigns;

import java.time.Instant;
import java.util.Locale;

/**
 * What somebody decided on a campaign. Never changed, never deleted.
 *
 * @param plan the number of the plan it was decided on
 * @param reason may be empty
 */
public record Decision(int plan, Kind kind, String person, Instant at, String reason) {
    /** What can be decided. */
    public enum Kind {
        /** The first of the two that sensitive messages need. */
        FIRST_YES,
        APPROVED,
        /** By whoever planned it, where nobody else could. */
        APPROVED_ALONE,
        PAUSED,
        RESUMED,
        ENDED,
        CANCELLED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Kind of(String word) {
            return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
        }

        boolean isApproval() {
            return this == APPROVED || this == APPROVED_ALONE;
        }
    }
}
