package org.waymark.campaigns.radio;

import java.util.List;

/**
 * What a speaker says in one language.
 *
 * @param readers the language of the listeners
 * @param written the language of the text
 * @param spelled whether numbers could be spelled out; otherwise they stand in digits
 * @param words how many there are to say, telephone numbers twice
 */
record RadioScript(String readers, String written, String dir, List<Passage> passages, boolean spelled, int words) {
    RadioScript {
        passages = List.copyOf(passages);
    }

    /**
     * A sentence, or a help line.
     *
     * @param said as it is said
     * @param number as it is written; empty for a sentence
     */
    record Passage(String said, String number) {}

    /** How long it takes, rounded up. */
    int seconds(Pace pace) {
        return (int) Math.ceil(words * 60.0 / pace.wordsInAMinute());
    }
}
