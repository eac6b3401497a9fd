package org.waymark.campaigns.sending;

import java.util.Optional;
import org.waymark.language.Sms;

/** Who hands SMS on to phones. */
interface Provider {
    /** What is heard of something that was taken. */
    String DELIVERED = "delivered";

    String FAILED = "failed";

    boolean isConfigured();

    /**
     * Makes sure that it can be spoken to.
     *
     * @throws Away when it cannot now
     */
    void open() throws Away;

    /** Nothing is left to send or to hear. */
    void close();

    /** How many it is given at once. */
    int window();

    Sms sms(String text);

    /** Hands one part over, however long that takes, and says what is known of it. */
    Answer send(Part part);

    /** What became of something it took; empty while it does not know. */
    Optional<String> ask(String providerId);

    /**
     * A part of a message for one person.
     *
     * @param e164 with its plus
     * @param number from 1
     * @param reference by which it is known again; 16 bits
     * @param group tells phones which parts belong together; 8 bits
     */
    record Part(String e164, Sms sms, int number, int reference, int group) {}

    /** What is known after handing a part over. */
    sealed interface Answer {
        /** It was taken. */
        record Taken(String providerId) implements Answer {}

        /** It was not, and never will be. */
        record Refused(String problem) implements Answer {}

        /** It was not taken now. {@code slower}: because there was too much at once. */
        record Later(String problem, boolean slower) implements Answer {}

        /** It may have been taken or not. */
        record Unknown(String problem) implements Answer {}

        /** Nothing was handed over. */
        record NotSent() implements Answer {}
    }

    /** It cannot be reached, or does not let us in. */
    class Away extends Exception {
        Away(String why) {
            super(why);
        }
    }
}
