package org.waymark.content;

/**
 * What is wrong with one field and what to do about it.
 *
 * @param pointer a JSON pointer (RFC 6901) to the field; for a missing field, to where it should stand
 */
public record FieldProblem(String pointer, Sentence sentence) {

    /** In English. */
    public String message() {
        return sentence.english();
    }
}
