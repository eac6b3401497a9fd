package org.waymark.delivery;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** How often each page was sent to somebody: a number beside its path, and nothing about who asked. */
@Singleton
public final class PageReads {
    /** Codes that readers can make up take no more room than this. */
    private static final int MOST_CODES = 1_000;

    private final ConcurrentHashMap<String, LongAdder> byPath = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<String, Long> byCode = new ConcurrentHashMap<>();

    /** The counter of a path of the archive. */
    LongAdder of(String path) {
        return byPath.computeIfAbsent(path, any -> new LongAdder());
    }

    /**
     * A short address was opened that a code ends, such as that of a poster: counted under {@code q/bcdfghj?k7p2}.
     *
     * @param path with the code
     */
    void opened(String path) {
        if (byCode.size() < MOST_CODES || byCode.containsKey(path)) {
            byCode.merge(path, 1L, Long::sum);
        }
    }

    /**
     * What was counted since this was asked last, by path of the archive, or by short address with a code; without what
     * nobody read.
     */
    public Map<String, Long> take() {
        var taken = new HashMap<String, Long>();
        byCode.keySet().forEach(path -> {
            var count = byCode.remove(path);
            if (count != null) {
                taken.put(path, count);
            }
        });
        byPath.forEach((path, reads) -> {
            long count = reads.sumThenReset();
            if (count > 0) {
                taken.put(path, count);
            }
        });
        return taken;
    }
}
