package org.waymark.campaigns.channels;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.language.SmsCoding;

/**
 * A character that is not in the alphabet every phone knows, so that each character of the SMS takes more room.
 *
 * @param character as a code point
 * @param times how often it is there
 * @param instead what says the same and is in the alphabet; empty for letters, which nothing may replace
 */
public record DearCharacter(int character, int times, Optional<String> instead) {
    /** In the order in which they come. */
    public static List<DearCharacter> in(String text) {
        Map<Integer, Integer> times = new LinkedHashMap<>();
        text.codePoints()
                .filter(each ->
                        SmsCoding.STANDARD.places(Character.toString(each)).isEmpty())
                .forEach(each -> times.merge(each, 1, Integer::sum));
        return times.entrySet().stream()
                .map(each -> new DearCharacter(each.getKey(), each.getValue(), Typewriter.instead(each.getKey())))
                .toList();
    }

    /** {@code U+2019} */
    public String code() {
        return "U+%04X".formatted(character);
    }

    /** The character itself, where it can be seen. */
    public String shown() {
        return Character.isWhitespace(character) || Character.isSpaceChar(character) || isFormat()
                ? ""
                : Character.toString(character);
    }

    private boolean isFormat() {
        return Character.getType(character) == Character.FORMAT;
    }
}
