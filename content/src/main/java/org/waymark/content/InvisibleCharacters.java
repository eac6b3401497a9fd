package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The gate that nothing invisible hides in a text: it can turn a number around, split a word from search, or make two
 * texts that look the same differ. Joiners are allowed where a script is written with them, no-break spaces as
 * separators.
 */
public final class InvisibleCharacters {
    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private InvisibleCharacters() {}

    /** What is invisible in the fields and the body. */
    public static List<Finding> findings(Content content) {
        var findings = new ArrayList<Finding>();
        inValue("", content.fields().asMap(), findings);
        var lines = content.body().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            inLine(Finding.BODY, i + 1, lines[i], findings);
        }
        return findings;
    }

    private static void inValue(String pointer, Object value, List<Finding> findings) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> inValue(pointer + "/" + key, inner, findings));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                inValue(pointer + "/" + i, list.get(i), findings);
            }
        } else if (value instanceof String text) {
            inLine(pointer, 0, text, findings);
        }
    }

    private static void inLine(String pointer, int line, String text, List<Finding> findings) {
        int before = -1;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            int after = next < text.length() ? text.codePointAt(next) : -1;
            if (isHidden(character) && !isNeeded(character, before, after)) {
                findings.add(new Finding(
                        Gate.TYPED_NUMBERS, Severity.ERROR, pointer, line, sentence(character, text, i, next)));
            }
            before = character;
            i = next;
        }
    }

    private static Sentence sentence(int character, String text, int start, int end) {
        var name = String.format(Locale.ROOT, "U+%04X", character);
        var near = text.substring(Math.max(0, start - 12), start).trim();
        var then = text.substring(end, Math.min(text.length(), end + 12)).trim();
        return new Sentence("desk.gate.invisible", Map.of("character", name, "before", near, "after", then));
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> isBlank(character);
        };
    }

    /** Letters and marks that show nothing: fillers, the grapheme joiner, variation selectors, the blank of Braille. */
    private static boolean isBlank(int character) {
        return character == 0x034F
                || character == 0x115F
                || character == 0x1160
                || character == 0x3164
                || character == 0xFFA0
                || character == 0x2800
                || (character >= 0x17B4 && character <= 0x17B5)
                || (character >= 0x180B && character <= 0x180F)
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    private static boolean isNeeded(int character, int before, int after) {
        return switch (character) {
            case 0x00A0, 0x202F -> isVisible(before) && isVisible(after);
            case ZERO_WIDTH_NON_JOINER -> isJoining(before) && isJoining(after);
            case ZERO_WIDTH_JOINER -> isJoining(before);
            default -> false;
        };
    }

    private static boolean isVisible(int character) {
        return character > ' ' && !isHidden(character);
    }

    /** Letters and marks of the scripts that are written with joiners: Arabic, Syriac, N'Ko, those of India, Myanmar, Khmer, Mongolian. */
    private static boolean isJoining(int character) {
        return (Character.isLetter(character) || isMark(character))
                && (between(character, 0x0600, 0x074F)
                        || between(character, 0x0750, 0x08FF)
                        || between(character, 0x0900, 0x0DFF)
                        || between(character, 0x1000, 0x109F)
                        || between(character, 0x1780, 0x18AF)
                        || between(character, 0xFB50, 0xFDFF)
                        || between(character, 0xFE70, 0xFEFC));
    }

    private static boolean isMark(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean between(int character, int first, int last) {
        return character >= first && character <= last;
    }
}
