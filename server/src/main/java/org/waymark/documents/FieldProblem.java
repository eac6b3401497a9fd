package org.waymark.documents;

import org.waymark.content.Sentence;

/**
 * A field that is not as its kind describes it.
 *
 * @param path like {@code sources/0/url}
 * @param sentence what is wrong and what to do
 */
public record FieldProblem(String path, Sentence sentence) {

    /** The name of the field, to be said as forms say it. */
    public Sentence field() {
        return Sentence.naming(path);
    }

    @Override
    public String toString() {
        return path + ": " + sentence.english();
    }
}
