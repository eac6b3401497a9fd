package org.waymark.campaigns.print;

import java.lang.Character.UnicodeScript;
import java.util.stream.Stream;

/**
 * How much room letters take, in the size of their font: by script, rather too much than too little. No machine that
 * serves has the fonts of those that print, so nothing can be measured here; tests measure what browsers make of it.
 */
final class Letters {
    private static final double BLANK = .28;
    private static final double CAPITAL = .7;
    private static final double MARK = .3;

    private Letters() {}

    /** The width of words on one line. */
    static double width(String words) {
        return words.codePoints().mapToDouble(Letters::width).sum();
    }

    /** The width of the widest piece that no line break divides. */
    static double widestWord(String words) {
        return Stream.of(words.split("\\s+")).mapToDouble(Letters::width).max().orElse(0);
    }

    /** From one line to the next: scripts with marks above and below need more. */
    static double lineHeight(String words, String language) {
        if (language.equals("ur")) {
            return 2; // written in Nastaliq, which falls from line to line
        }
        return words.codePoints()
                .mapToObj(UnicodeScript::of)
                .mapToDouble(Letters::lineHeight)
                .max()
                .orElse(1.3);
    }

    private static double lineHeight(UnicodeScript script) {
        return switch (script) {
            case ARABIC -> 1.55;
            case BENGALI, DEVANAGARI -> 1.45;
            case ETHIOPIC, THAI, KHMER, MYANMAR, SINHALA -> 1.5;
            default -> 1.3;
        };
    }

    private static double width(int letter) {
        if (Character.isWhitespace(letter)) {
            return BLANK;
        }
        return switch (Character.getType(letter)) {
            case Character.NON_SPACING_MARK, Character.FORMAT -> 0;
            case Character.COMBINING_SPACING_MARK -> MARK;
            case Character.UPPERCASE_LETTER -> CAPITAL;
            default -> width(UnicodeScript.of(letter));
        };
    }

    private static double width(UnicodeScript script) {
        return switch (script) {
            case LATIN, GREEK, THAI -> .57;
            case CYRILLIC -> .62;
            case ARABIC -> .47;
            case BENGALI, DEVANAGARI -> .72;
            case ETHIOPIC -> .7;
            case COMMON, INHERITED -> .58;
            default -> 1;
        };
    }
}
