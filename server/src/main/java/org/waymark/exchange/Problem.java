package org.waymark.exchange;

import java.nio.file.Path;
import java.util.Comparator;
import org.waymark.content.Severity;

/**
 * Something wrong in a library, said with what to do about it.
 *
 * @param file relative to the library
 * @param line from 1
 */
public record Problem(Path file, int line, Severity severity, String message) implements Comparable<Problem> {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(
                    (Problem problem) -> problem.file.toString())
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::severity)
            .thenComparing(Problem::message);

    static Problem error(Path file, int line, String message) {
        return new Problem(file, line, Severity.ERROR, message);
    }

    static Problem warning(Path file, int line, String message) {
        return new Problem(file, line, Severity.WARNING, message);
    }

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    /** As a compiler says it: {@code file:line: error: what to do}. */
    @Override
    public String toString() {
        return file + ":" + line + ": " + (severity == Severity.ERROR ? "error" : "warning") + ": " + message;
    }
}
