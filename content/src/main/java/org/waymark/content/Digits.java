package org.waymark.content;

import java.util.regex.Pattern;

/** Reads digits of any script, and the numerals of Ethiopia, which stand for ones, tens, hundreds and ten thousands. */
final class Digits {
    private static final int ETHIOPIC_ONE = 0x1369;
    private static final int ETHIOPIC_TEN = 0x1372;
    private static final int ETHIOPIC_HUNDRED = 0x137B;
    private static final int ETHIOPIC_TEN_THOUSAND = 0x137C;
    private static final Pattern ETHIOPIC = Pattern.compile("[\u1369-\u137C]{1,12}");

    private Digits() {}

    /** The same text with every decimal digit of Unicode as 0 to 9, and without invisible format characters. */
    static String plain(String text) {
        var numerals = ETHIOPIC.matcher(text);
        if (!numerals.find()) {
            return decimal(text);
        }
        var plain = new StringBuilder();
        int last = 0;
        do {
            plain.append(text, last, numerals.start()).append(ethiopic(numerals.group()));
            last = numerals.end();
        } while (numerals.find());
        return decimal(plain.append(text, last, text.length()).toString());
    }

    /** Tens and ones are added up; the signs for a hundred and ten thousand multiply what stands before them. */
    private static long ethiopic(String numeral) {
        long whole = 0;
        long hundreds = 0;
        long rest = 0;
        for (int i = 0; i < numeral.length(); i++) {
            int sign = numeral.charAt(i);
            if (sign == ETHIOPIC_TEN_THOUSAND) {
                whole = Math.max(1, whole + hundreds + rest) * 10_000;
                hundreds = 0;
                rest = 0;
            } else if (sign == ETHIOPIC_HUNDRED) {
                hundreds += Math.max(1, rest) * 100;
                rest = 0;
            } else {
                rest += sign < ETHIOPIC_TEN ? sign - ETHIOPIC_ONE + 1 : (sign - ETHIOPIC_TEN + 1) * 10;
            }
        }
        return whole + hundreds + rest;
    }

    private static String decimal(String text) {
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            int type = Character.getType(character);
            if (type == Character.DECIMAL_DIGIT_NUMBER) {
                plain.append((char) ('0' + Character.digit(character, 10)));
            } else if (type != Character.FORMAT) {
                plain.appendCodePoint(character);
            }
        });
        return plain.toString();
    }

    /** Whether there is a digit in a text that {@link #plain} made. */
    static boolean any(String plain) {
        for (int i = 0; i < plain.length(); i++) {
            if (plain.charAt(i) >= '0' && plain.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }
}
