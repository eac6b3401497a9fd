package org.waymark.archive;

import jakarta.inject.Singleton;
import java.io.IOException;

/**
 * Lets work that nobody waits for stand still while an edition is made that readers wait for. On a machine of two cores
 * it would double the time.
 */
@Singleton
public final class RightOfWay {
    private int waitedFor;

    /** Work that may fail like reading and writing does. */
    @FunctionalInterface
    public interface Work<T> {
        T get() throws IOException;
    }

    /** Does work that others give way to. */
    public <T> T take(Work<T> work) throws IOException {
        change(1);
        try {
            return work.get();
        } finally {
            change(-1);
        }
    }

    /**
     * Waits until nothing has the right of way: to be called often by work in the background. Who is interrupted goes on
     * and finds out by the thread's mark.
     */
    public synchronized void give() {
        try {
            while (waitedFor > 0) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void change(int by) {
        waitedFor += by;
        notifyAll();
    }
}
