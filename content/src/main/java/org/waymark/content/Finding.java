package org.waymark.content;

/**
 * Something a gate found, said with what to do about it.
 *
 * @param pointer a JSON pointer into the fields, or {@code /body}
 * @param line the line of the body, from 1; 0 when it is not about the body
 */
public record Finding(Gate gate, Severity severity, String pointer, int line, Sentence sentence) {
    static final String BODY = "/body";

    public static Finding error(Gate gate, String pointer, Sentence sentence) {
        return new Finding(gate, Severity.ERROR, pointer, 0, sentence);
    }

    public static Finding warning(Gate gate, String pointer, Sentence sentence) {
        return new Finding(gate, Severity.WARNING, pointer, 0, sentence);
    }

    static Finding inBody(Gate gate, int line, Sentence sentence) {
        return new Finding(gate, Severity.ERROR, BODY, line, sentence);
    }

    /** In English. */
    public String message() {
        return sentence.english();
    }
}
