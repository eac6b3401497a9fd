package org.waymark.campaigns.sending;

import java.util.List;
import org.waymark.content.Sentence;

/** What the templates of sendings see. Never a number of anybody. */
public final class SendingView {
    private SendingView() {}

    /** A line of the list; {@code state} is a key of words. */
    public record Listed(String href, String when, String state, int people) {}

    /** A choice of a field. */
    public record Choice(String value, String name, boolean chosen) {}

    /** A row of a file that was refused; {@code problem} is a key of words. */
    public record Problem(int row, String cell, String problem) {}

    /** What the readers of a language get. */
    public record Words(String language, String people, int segments, String text, String tag, String dir) {}

    /**
     * One going out.
     *
     * @param state a key of words
     * @param reasons why it was held
     * @param done how many of {@code all} are not ahead any more
     */
    public record Dispatch(
            String when,
            String state,
            boolean held,
            List<Sentence> reasons,
            long done,
            long all,
            String progress,
            List<Count> counts,
            String table,
            String goOn) {}

    /** How many stand alike; {@code state} is a key of words, {@code why} a sentence or empty. */
    public record Count(String language, String state, List<Sentence> why, String number) {}
}
