package org.waymark.campaigns.results;

/** Few people in a small place can be recognized, so a count of a few is not told; where nobody was, that is. */
public final class SmallCounts {
    /** The least that is told exactly. */
    public static final int LEAST = 5;

    private SmallCounts() {}

    /** Whether it can be told exactly. */
    public static boolean isTold(long count) {
        return count == 0 || count >= LEAST;
    }

    /** As tables for programs hold it. */
    static String written(long count) {
        return isTold(count) ? Long.toString(count) : "<" + LEAST;
    }
}
