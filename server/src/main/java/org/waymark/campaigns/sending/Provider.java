package org.waymark.campaigns.sending;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.waymark.campaigns.Channel;
import org.waymark.content.DocumentId;

/** Who hands the messages of a channel on to phones. */
public interface Provider {
    /** What is heard of something that was taken. */
    String DELIVERED = "delivered";

    String FAILED = "failed";

    Channel channel();

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

    /** Whether it ever tells more of what it took than that it did. */
    boolean tellsLater();

    /** What became of something it took; empty while it does not know. */
    Optional<String> ask(String providerId);

    /** The words of a sending, ready to be handed over to any number of people. */
    Ready ready(Words words);

    /** What the readers of a language get. */
    record Words(long campaign, DocumentId document, String language, String text) {}

    /** Words ready to be handed over. */
    interface Ready {
        /** In how many parts. */
        int parts();

        /** Hands one part over, however long that takes, and says what is known of it. */
        Answer send(Part part);
    }

    /** Words that are handed over whole, to many people at once. */
    interface ReadyForMany extends Ready {
        @Override
        default int parts() {
            return 1;
        }

        @Override
        default Answer send(Part part) {
            return send(List.of(part.address())).get(0);
        }

        /** Hands them over and says what is known of each, in this order. */
        List<Answer> send(List<String> addresses);
    }

    /**
     * A part of a message for one person.
     *
     * @param address a number with its plus; or whatever else stands for the person
     * @param number from 1
     * @param reference by which it is known again; 16 bits
     * @param group tells phones which parts belong together; 8 bits
     */
    record Part(String address, int number, int reference, int group) {}

    /** What is known after handing a part over. */
    sealed interface Answer {
        /** It was taken. {@code providerId}: by which it can be asked for; empty where nothing is heard later. */
        record Taken(String providerId) implements Answer {}

        /** It was not, and never will be. */
        record Refused(String problem) implements Answer {}

        /**
         * It was not taken now.
         *
         * @param slower because there was too much at once, which is no reason to give up
         * @param rest how long this one has to wait at least; zero where nobody said, and then everything waits that is slower
         */
        record Later(String problem, boolean slower, Duration rest) implements Answer {
            public Later(String problem, boolean slower) {
                this(problem, slower, Duration.ZERO);
            }
        }

        /** It may have been taken or not. */
        record Unknown(String problem) implements Answer {}

        /** Nothing was handed over. */
        record NotSent() implements Answer {}
    }

    /** It cannot be reached, or does not let us in. */
    class Away extends Exception {
        public Away(String why) {
            super(why);
        }
    }
}
