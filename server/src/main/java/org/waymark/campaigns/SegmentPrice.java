package org.waymark.campaigns;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.waymark.language.Sms;

/** What a sender asks for one segment, in whatever money, as somebody typed it. */
record SegmentPrice(String typed) {
    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,7}([.,][0-9]{1,6})?");

    SegmentPrice {
        typed = typed.strip();
    }

    boolean isWrong() {
        return !typed.isEmpty() && !AMOUNT.matcher(typed).matches();
    }

    /** Empty where there is no price. */
    String of(Sms sms) {
        return typed.isEmpty() || isWrong()
                ? ""
                : sms.cost(new BigDecimal(typed.replace(',', '.'))).toPlainString();
    }
}
