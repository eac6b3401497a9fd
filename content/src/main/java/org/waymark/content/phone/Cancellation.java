package org.waymark.content.phone;

/** Whether to stop; asked between any two pieces of work. WorkManager's {@code isStopped} is one. */
@FunctionalInterface
public interface Cancellation {
    /** Nobody asks; a thread that is interrupted stops all the same. */
    Cancellation NEVER = () -> false;

    boolean isAsked();
}
