package org.waymark.content.phone;

import java.io.IOException;

/** Somebody asked to stop. */
final class Cancelled extends IOException {
    private static final long serialVersionUID = 1L;

    private Cancelled() {
        super("stopped");
    }

    /** The mark of an interrupted thread stays. */
    static void check(Cancellation cancellation) throws Cancelled {
        if (cancellation.isAsked() || Thread.currentThread().isInterrupted()) {
            throw new Cancelled();
        }
    }
}
