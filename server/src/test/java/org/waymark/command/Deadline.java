package org.waymark.command;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Looks again and again until something is so, and fails when it takes too long. */
public final class Deadline {
    private Deadline() {}

    /** Something that can be looked at. */
    public interface Look<T> {
        T now() throws IOException, InterruptedException;
    }

    public static void within(int seconds, Look<Boolean> look, Look<String> awaited)
            throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (!look.now()) {
            if (System.nanoTime() > end) {
                fail("did not come within " + seconds + " s: " + awaited.now());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        }
    }
}
