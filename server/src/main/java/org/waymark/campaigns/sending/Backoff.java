package org.waymark.campaigns.sending;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** When something that was not taken is tried again: twice as late each time, and never all at once. */
final class Backoff {
    /** After so many tries it has failed. */
    static final int MOST = 8;

    private static final Duration LONGEST = Duration.ofHours(1);

    private Backoff() {}

    /** @param attempts how often it was tried */
    static Duration after(int attempts, Duration first) {
        long doubled = first.toMillis() << Math.min(Math.max(attempts - 1, 0), 12);
        long most = Math.min(doubled, LONGEST.toMillis());
        return Duration.ofMillis(most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1));
    }
}
