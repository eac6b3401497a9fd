package org.waymark.campaigns.results;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.content.DocumentId;

/**
 * A total of one day.
 *
 * @param day by the clock of the audience for what was sent, by that of the server for what readers opened
 * @param language of the readers; empty where several share a sheet
 * @param way the channel as messages name it; {@link #PAGE} for all ways to the page together,
 *     {@link #INTERVIEWS} for what people were asked in person
 * @param place what people call the place where it hangs; empty for what hangs nowhere
 */
public record Result(
        LocalDate day, DocumentId message, String language, String way, String place, Measure measure, long count) {
    /** By whatever way the page was opened. */
    public static final String PAGE = "page";

    /** Asked in person. */
    public static final String INTERVIEWS = "interviews";

    /** What is counted. */
    public enum Measure {
        /** Taken by whoever hands it on. */
        SENT,
        DELIVERED,
        FAILED,
        /** Handed over, and nobody can tell what became of it. */
        UNKNOWN,
        OPENED,
        USEFUL,
        NOT_USEFUL,
        /** Answers to the question of a message, before what is to help and after it. */
        BEFORE_YES,
        BEFORE_NO,
        BEFORE_UNSURE,
        AFTER_YES,
        AFTER_NO,
        AFTER_UNSURE;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Measure> of(String word) {
            return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
        }

        /** Whether it answers the question of a message. */
        boolean isAnswer() {
            return compareTo(BEFORE_YES) >= 0;
        }
    }
}
