package org.waymark.campaigns.channels;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Signs that chat programs take for formatting: a pair of the same around words makes them bold, slanted, struck through,
 * code or hidden; one at the beginning of a line makes a list or a quotation.
 */
final class ChatMarks {
    private static final Pattern PAIR =
            Pattern.compile("(?<![\\p{L}\\p{N}])([*_~`|])(?=\\S)(?:(?!\\1).)*(?<=\\S)\\1(?![\\p{L}\\p{N}])");
    private static final Pattern START = Pattern.compile("^([*>-]) ");

    private ChatMarks() {}

    /** Each once. */
    static List<String> in(String text) {
        return text.lines()
                .flatMap(line -> List.of(PAIR, START).stream()
                        .flatMap(pattern -> pattern.matcher(line).results().map(found -> found.group(1))))
                .distinct()
                .toList();
    }
}
