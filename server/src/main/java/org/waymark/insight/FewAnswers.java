package org.waymark.insight;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.waymark.staff.ClientAddress;
import org.waymark.staff.KeyedHash;
import org.waymark.staff.SecretToken;

/**
 * Keeps one place from answering for all: a few answers an hour from each address, in memory alone, under a hash whose key is
 * thrown away with its hour. Its room is bounded; once it is full, strangers wait for the next hour.
 */
@Singleton
class FewAnswers {
    /** A family behind one address, each of them with a question and a page or two. */
    static final int FROM_ONE = 20;
    /** Behind a proxy that does not say whom it speaks for, everybody comes from this machine. */
    static final int FROM_ALL = 2_000;

    private static final int ADDRESSES = 20_000;

    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private Instant hour = Instant.MIN;
    private String key = "";

    FewAnswers(Clock clock) {
        this.clock = clock;
    }

    /** Counts an answer; false when there were too many. */
    synchronized boolean takes(ClientAddress from) {
        var now = clock.instant().truncatedTo(ChronoUnit.HOURS);
        if (!now.equals(hour)) {
            hour = now;
            key = SecretToken.random().value();
            counts.clear();
        }
        var mark = KeyedHash.of(key, from.network());
        if (counts.size() >= ADDRESSES && !counts.containsKey(mark)) {
            return false;
        }
        return counts.merge(mark, 1, Integer::sum) <= (from.isShared() ? FROM_ALL : FROM_ONE);
    }
}
