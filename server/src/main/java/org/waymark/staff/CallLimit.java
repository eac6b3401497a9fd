package org.waymark.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps one place from doing for all what anybody may do: so many calls a minute or an hour from each address, in memory alone,
 * under a hash whose key is thrown away with that time. Its room is bounded; once it is full, strangers wait for the next.
 */
public class CallLimit {
    private static final int ADDRESSES = 20_000;

    private final Clock clock;
    private final ChronoUnit time;
    private final int fromOne;
    private final int fromShared;
    private final Map<String, Integer> counts = new HashMap<>();
    private Instant began = Instant.MIN;
    private String key = "";

    /**
     * One with counts of its own.
     *
     * @param time after which counting begins anew
     * @param fromShared behind a proxy that does not say whom it speaks for, where everybody comes from this machine
     */
    public CallLimit(Clock clock, ChronoUnit time, int fromOne, int fromShared) {
        this.clock = clock;
        this.time = time;
        this.fromOne = fromOne;
        this.fromShared = fromShared;
    }

    /** Counts a call; false when there were too many. */
    public synchronized boolean takes(ClientAddress from) {
        var now = clock.instant().truncatedTo(time);
        if (!now.equals(began)) {
            began = now;
            key = SecretToken.random().value();
            counts.clear();
        }
        var mark = KeyedHash.of(key, from.network());
        if (counts.size() >= ADDRESSES && !counts.containsKey(mark)) {
            return false;
        }
        return counts.merge(mark, 1, Integer::sum) <= (from.isShared() ? fromShared : fromOne);
    }
}
