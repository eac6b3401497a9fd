package org.waymark.content;

/** Reads digits of any script. */
final class Digits {
    private Digits() {}

    /** The same text with every decimal digit of Unicode as 0 to 9, and without invisible format characters. */
    static String plain(String text) {
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
