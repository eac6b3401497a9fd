package org.waymark.insight;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was answered and is not stored yet. It takes no more room than there are documents, languages and answers. */
@Singleton
class AnswersTaken {
    private final ConcurrentHashMap<Answer, Long> counts = new ConcurrentHashMap<>();

    void add(Answer answer) {
        counts.merge(answer, 1L, Long::sum);
    }

    /** What was added since this was asked last. */
    Map<Answer, Long> take() {
        var taken = new HashMap<Answer, Long>();
        counts.keySet().forEach(answer -> {
            var count = counts.remove(answer);
            if (count != null) {
                taken.put(answer, count);
            }
        });
        return taken;
    }
}
