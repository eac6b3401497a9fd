package org.waymark.command;

import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.waymark.store.StoreUnavailable;

/** Says what stopped a command, and what to do, in a sentence for the person at the terminal. */
final class Failure {
    static final String PORT_TAKEN =
            "The port is in use by another program. Stop that program, or choose another port:" + " WAYMARK_PORT=8081";

    private Failure() {}

    static String sentence(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return PORT_TAKEN;
            }
            if (cause instanceof StoreUnavailable || cause instanceof CannotGoOn) {
                return String.valueOf(cause.getMessage());
            }
        }
        var message = failure.getMessage();
        return message == null ? failure.toString() : message;
    }
}
