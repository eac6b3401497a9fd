package org.waymark.documents;

/**
 * A field that is not as its kind describes it.
 *
 * @param path like {@code sources/0/url}
 * @param problem what is wrong and what to do
 */
public record FieldProblem(String path, String problem) {
    @Override
    public String toString() {
        return path + ": " + problem;
    }
}
