package org.waymark.delivery;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often each page was sent to somebody: a number beside its path, and nothing about who asked. */
@Singleton
public final class PageReads {
    private final ConcurrentHashMap<String, LongAdder> byPath = new ConcurrentHashMap<>();

    /** The counter of a path of the archive. */
    LongAdder of(String path) {
        return byPath.computeIfAbsent(path, any -> new LongAdder());
    }

    /** What was counted since this was asked last, by path of the archive; without what nobody read. */
    public Map<String, Long> take() {
        var taken = new HashMap<String, Long>();
        byPath.forEach((path, reads) -> {
            long count = reads.sumThenReset();
            if (count > 0) {
                taken.put(path, count);
            }
        });
        return taken;
    }
}
