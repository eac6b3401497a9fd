package org.waymark.campaigns.results;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.waymark.campaigns.results.Result.Measure;

/**
 * How the answers to one question divide. A share is told only where neither those who gave the answer nor all others are a
 * few: whoever knows the one and the number of answers knows the other.
 */
record Shares(long yes, long no, long unsure) {
    /**
     * A share of all answers.
     *
     * @param answer {@code yes}, {@code no}, {@code unsure}, or {@code other} for the last two together
     */
    record Share(String answer, long count) {}

    static Shares of(Map<Measure, Long> counts, String phase) {
        return new Shares(count(counts, phase, "yes"), count(counts, phase, "no"), count(counts, phase, "unsure"));
    }

    private static long count(Map<Measure, Long> counts, String phase, String answer) {
        return counts.getOrDefault(Measure.of(phase + "-" + answer).orElseThrow(), 0L);
    }

    long all() {
        return yes + no + unsure;
    }

    /** In the order in which they are drawn, without what is nothing; empty where none can be told. */
    List<Share> told() {
        var all = SmallCounts.isTold(no) && SmallCounts.isTold(unsure)
                ? List.of(new Share("yes", yes), new Share("no", no), new Share("unsure", unsure))
                : List.of(new Share("yes", yes), new Share("other", no + unsure));
        var told = new ArrayList<>(all);
        told.removeIf(share -> share.count() == 0);
        return told.stream().allMatch(share -> SmallCounts.isTold(share.count())) ? told : List.of();
    }

    /** In whole per cent. */
    int percent(Share share) {
        return (int) Math.round(100.0 * share.count() / all());
    }
}
