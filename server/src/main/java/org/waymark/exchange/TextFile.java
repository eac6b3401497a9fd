package org.waymark.exchange;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one {@code <tag>.md}: a head of plain {@code key: value} lines, which needs no quoting, and a body. */
final class TextFile {
    private static final String FENCE = "---\n";

    private TextFile() {}

    /** The head and body of the file; empty, with problems added, when it has no head. */
    static Optional<Reading> read(Path file, String text, List<Problem> problems) {
        int end = text.startsWith(FENCE) ? text.indexOf("\n" + FENCE, FENCE.length() - 1) : -1;
        if (end < 0) {
            problems.add(Problem.error(
                    file,
                    1,
                    "has no head; begin the file with a line ---, then title: and summary:," + " then a line ---"));
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, Object>();
        var lines = new LinkedHashMap<String, Integer>();
        int number = 1;
        for (var line :
                text.substring(FENCE.length(), Math.max(end, FENCE.length())).split("\n", -1)) {
            number++;
            pair(file, number, line, values, lines, problems);
        }
        return Optional.of(new Reading(
                values, text.substring(end + 1 + FENCE.length()), new FilePlaces(file, Map.copyOf(lines), number + 2)));
    }

    private static void pair(
            Path file,
            int number,
            String line,
            Map<String, Object> values,
            Map<String, Integer> lines,
            List<Problem> problems) {
        int colon = line.indexOf(": ");
        if (colon < 1) {
            problems.add(Problem.error(
                    file,
                    number,
                    "“" + line + "” is no “key: value”; write the key, a colon, a space"
                            + " and the value on one line, or remove the line"));
            return;
        }
        var key = line.substring(0, colon);
        var value = line.substring(colon + 2);
        lines.put("/" + key, number);
        if (values.put(key, value) != null) {
            problems.add(Problem.error(file, number, "“" + key + "” stands here twice; keep one"));
        }
        if (value.length() > 1 && "'\"".indexOf(value.charAt(0)) >= 0 && value.endsWith(value.substring(0, 1))) {
            problems.add(
                    Problem.error(file, number, "the value is taken as it stands; write it without quotes around it"));
        }
    }

    /** What one file said. */
    record Reading(Map<String, Object> values, String body, FilePlaces places) {}
}
