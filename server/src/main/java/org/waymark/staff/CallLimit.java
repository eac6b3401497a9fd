package org.waymark.staff;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/**
 * Slows down whoever asks too often for what anybody may ask. Who asked is a hash in memory, under a key that is thrown away
 * with its minute; a whole camp may share an address, so there is room for many.
 */
@Singleton
public class CallLimit {
    private static final int FROM_ONE = 60;
    private static final int FROM_ALL = 1200;

    private final Visitor visitor;
    private final Clock clock;
    private final Map<Integer, Integer> asked = new HashMap<>();
    private String key = "";
    private long minute;
    private int all;

    CallLimit(Visitor visitor, Clock clock) {
        this.visitor = visitor;
        this.clock = clock;
    }

    /**
     * Counts a call.
     *
     * @throws TooOften when there were too many within the minute
     */
    public synchronized void count(HttpRequest<?> request) {
        long now = clock.instant().getEpochSecond() / 60;
        if (now != minute) {
            minute = now;
            all = 0;
            asked.clear();
            key = SecretToken.random().value();
        }
        var from = visitor.address(request);
        int mine = from.isShared() ? 0 : asked.merge((key + from).hashCode(), 1, Integer::sum);
        if (++all > FROM_ALL || mine > FROM_ONE) {
            throw new TooOften();
        }
    }
}
