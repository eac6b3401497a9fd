package org.waymark.content.phone;

import java.time.Duration;
import java.time.Instant;
import org.waymark.content.pack.Pack;
import org.waymark.content.pack.PackHead;

/**
 * A pack on this phone, found good when it was read.
 *
 * @param lookedAt when the site was last asked for news, by the clock of the phone
 */
public record KeptPack(PackHead head, Pack pack, Instant lookedAt) {
    /** Clocks are put right now and then. */
    private static final Duration SLACK = Duration.ofDays(1);

    /** Whether a reader can rely on it. */
    public Freshness at(Instant now) {
        if (now.isBefore(head.made()) || now.isBefore(lookedAt.minus(SLACK))) {
            return Freshness.CLOCK_WRONG;
        }
        return now.isAfter(lookedAt.plus(Duration.ofDays(head.days()))) ? Freshness.OLD : Freshness.FRESH;
    }
}
