package org.waymark.campaigns.sending;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Keeps to so many messages a second; slower when it was too much, and slowly faster again. */
final class Pace {
    private static final long SLOWEST = TimeUnit.SECONDS.toNanos(5);

    /** After being told off, nothing goes out for that long. */
    private static final long REST = TimeUnit.MILLISECONDS.toNanos(500);

    private final long usual;
    private long interval;
    private long next;

    Pace(double aSecond) {
        this.usual = (long) (TimeUnit.SECONDS.toNanos(1) / Math.max(aSecond, 0.01));
        this.interval = usual;
        this.next = System.nanoTime();
    }

    /** Waits until it is our turn. */
    void await() {
        long turn = turn();
        for (long left = turn - System.nanoTime(); left > 0; left = turn - System.nanoTime()) {
            LockSupport.parkNanos(left);
            if (Thread.currentThread().isInterrupted()) {
                return;
            }
        }
    }

    private synchronized long turn() {
        long now = System.nanoTime();
        next = next - now > 0 ? next : now;
        long turn = next;
        next += interval;
        return turn;
    }

    synchronized void tooFast() {
        interval = Math.min(SLOWEST, Math.max(interval * 2, REST / 10));
        next = System.nanoTime() + REST;
    }

    synchronized void fine() {
        interval = Math.max(usual, interval - interval / 20);
    }
}
