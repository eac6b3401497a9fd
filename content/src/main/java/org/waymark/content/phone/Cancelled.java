package org.waymark.content.phone;

import java.io.IOException;

/** Somebody asked to stop, or erased what was on its way. */
final class Cancelled extends IOException {
    private static final long serialVersionUID = 1L;

    Cancelled() {
        super("stopped");
    }

    /** The mark of an interrupted thread stays. */
    static void check(Cancellation cancellation) throws Cancelled {
        if (cancellation.isAsked() || Thread.currentThread().isInterrupted()) {
            throw new Cancelled();
        }
    }
}
