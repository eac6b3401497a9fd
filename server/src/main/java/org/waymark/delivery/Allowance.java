package org.waymark.delivery;

import java.util.function.LongSupplier;

/** A share of the time that some work may take. What it took beyond that has to be made up for first. */
final class Allowance {
    private static final long SECOND = 1_000_000_000;

    private final long most;
    private final int share;
    private final LongSupplier nanoTime;
    private long left;
    private long seen;

    /**
     * @param share one part in so many
     * @param nanoTime the clock, as {@link System#nanoTime()} is one
     */
    Allowance(int share, LongSupplier nanoTime) {
        this.share = share;
        this.nanoTime = nanoTime;
        this.most = SECOND / share;
        this.left = most;
        this.seen = nanoTime.getAsLong();
    }

    /** Whether some of it is left; no more than a second's worth is ever saved up. */
    synchronized boolean isLeft() {
        long now = nanoTime.getAsLong();
        left = Math.min(most, left + (now - seen) / share);
        seen = now;
        return left > 0;
    }

    synchronized void took(long nanos) {
        left -= nanos;
    }
}
