package org.waymark.integreat;

/** Whoever keeps for staff what is told in apps. */
public interface TakesFeedback {
    /** Takes all of it; false, and nothing of it, while it cannot be kept. */
    boolean take(Feedback feedback);
}
