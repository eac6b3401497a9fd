package org.waymark.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the numbers of a text by value: “1,000”, “1 000” with a no-break space, “1.000” and “١٬٠٠٠” are the same number. */
final class Figures {
    /** ' ’ and U+066C group; no-break spaces too; “,” “.” group or divide; U+066B divides. */
    private static final String SEPARATOR = "[.,'’٫٬\\u00A0\\u202F]";

    private static final Pattern TOKEN = Pattern.compile("[0-9]+(?:" + SEPARATOR + "[0-9]+)*");
    private static final Pattern GROUPED = Pattern.compile(
            "[1-9][0-9]{0,2}(?:([.,'’٬\\u00A0\\u202F])(?:[0-9]{2}\\1)*[0-9]{3})(?:\\1[0-9]{3})*(?:[.,٫][0-9]+)?");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]+[.,٫][0-9]+");
    private static final Pattern FRACTION = Pattern.compile("[.,٫]([0-9]+)$");

    private Figures() {}

    /** The numbers of the text in order, each written plainly: no grouping, no needless zeros, a point before decimals. */
    static List<String> in(String text) {
        var figures = new ArrayList<String>();
        var matcher = TOKEN.matcher(Digits.plain(text));
        while (matcher.find()) {
            var token = matcher.group();
            var grouped = GROUPED.matcher(token);
            if (grouped.matches()) {
                figures.add(ungrouped(token, grouped.group(1)));
            } else if (DECIMAL.matcher(token).matches()) {
                figures.add(value(token.replaceAll("[,٫]", ".")));
            } else {
                for (var part : token.split(SEPARATOR, -1)) {
                    figures.add(value(part));
                }
            }
        }
        return figures;
    }

    private static String ungrouped(String token, String separator) {
        var digits = token.replace(separator, "");
        var fraction = FRACTION.matcher(digits);
        return value(fraction.find() ? fraction.replaceFirst(".$1") : digits);
    }

    private static String value(String digits) {
        var value = new BigDecimal(digits);
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
