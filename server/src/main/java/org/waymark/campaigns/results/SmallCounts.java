package org.waymark.campaigns.results;

/** Few people in a small place can be recognized, so a count of a few is not told; where nobody was, that is. */
final class SmallCounts {
    /** The least that is told exactly. */
    static final int LEAST = 5;

    private SmallCounts() {}

    static boolean isTold(long count) {
        return count == 0 || count >= LEAST;
    }

    /** As tables for programs hold it. */
    static String written(long count) {
        return isTold(count) ? Long.toString(count) : "<" + LEAST;
    }
}
