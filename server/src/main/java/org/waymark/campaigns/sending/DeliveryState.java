package org.waymark.campaigns.sending;

import java.util.Locale;

/** How far a delivery has come, as far as anybody can know. */
enum DeliveryState {
    WAITING,
    /** A node has it on its list. Nothing was handed over; when the node dies, another takes it. */
    CLAIMED,
    /** It is being handed over. What becomes of it is unknown until the answer is written down, so it is never begun anew. */
    SENDING,
    /** The sender took it. */
    SENT,
    DELIVERED,
    FAILED,
    /** It was handed over, and no answer tells whether it was taken. Only a receipt can still tell. */
    UNKNOWN,
    STOPPED;

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static DeliveryState of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** Whether it is still to be handed over, or is being so. */
    boolean isAhead() {
        return this == WAITING || this == CLAIMED || this == SENDING;
    }
}
