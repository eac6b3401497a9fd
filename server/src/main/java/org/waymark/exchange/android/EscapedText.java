package org.waymark.exchange.android;

/**
 * Text as the resource compiler of Android reads it back unchanged. It would drop quotes, take a first {@code @} or
 * {@code ?} for a reference, and make one space of several; what is invisible is written as a number, so that it is seen.
 */
final class EscapedText {
    private static final String JOINERS = "\u200c\u200d"; // within words of Persian and Bengali

    private EscapedText() {}

    static String of(String text) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            boolean first = i == 0;
            boolean atEdge = first || i == text.length() - 1 || text.charAt(i - 1) == ' ';
            if ("'\"\\".indexOf(sign) >= 0 || (first && "@?".indexOf(sign) >= 0)) {
                escaped.append('\\').append(sign);
            } else if (sign == '\n') {
                escaped.append("\\n");
            } else if (sign == ' ' ? atEdge : isInvisible(sign)) {
                escaped.append(String.format("\\u%04x", (int) sign));
            } else {
                escaped.append(sign);
            }
        }
        return escaped.toString();
    }

    private static boolean isInvisible(char sign) {
        return Character.isSpaceChar(sign)
                || Character.isISOControl(sign)
                || (Character.getType(sign) == Character.FORMAT && JOINERS.indexOf(sign) < 0);
    }
}
