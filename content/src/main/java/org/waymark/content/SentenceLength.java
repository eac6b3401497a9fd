package org.waymark.content;

/**
 * How long a sentence is.
 *
 * @param most how long one may be in its language
 * @param unit what is counted: {@code words}, or {@code characters} where words are not written apart
 */
public record SentenceLength(int length, int most, String unit) {
    boolean isTooLong() {
        return length > most;
    }
}
