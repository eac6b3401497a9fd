package org.waymark.exchange;

import java.nio.file.Path;
import java.util.Map;
import org.waymark.content.Finding;

/**
 * Where the values of one file stand.
 *
 * @param file relative to the library
 * @param lines line of each value by JSON pointer
 * @param bodyLine line the body begins on; 0 for facts
 */
public record FilePlaces(Path file, Map<String, Integer> lines, int bodyLine) {
    static FilePlaces ofFacts(Path file, Map<String, Integer> lines) {
        return new FilePlaces(file, Map.copyOf(lines), 0);
    }

    /** The line of the value, or of the nearest one around it; 1 when there is none. */
    public int line(String pointer) {
        for (var at = pointer; !at.isEmpty(); at = at.substring(0, at.lastIndexOf('/'))) {
            var line = lines.get(at);
            if (line != null) {
                return line;
            }
        }
        return 1;
    }

    Problem problem(Finding finding) {
        int line = finding.line() > 0
                ? bodyLine + finding.line() - 1
                : finding.pointer().equals("/body") ? Math.max(1, bodyLine) : line(finding.pointer());
        return new Problem(file, line, finding.severity(), finding.message());
    }

    Problem error(String pointer, String message) {
        return Problem.error(file, line(pointer), message);
    }
}
