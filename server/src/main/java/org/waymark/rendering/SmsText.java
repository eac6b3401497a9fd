package org.waymark.rendering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.waymark.language.Sms;

/** Text messages: what fits into one of them, and how a phone is asked to write it. */
class SmsText {
    private SmsText() {}

    /** The first that is sent as one message; the last where none is. */
    static String firstThatFits(List<String> texts) {
        return texts.stream().filter(SmsText::fits).findFirst().orElse(texts.get(texts.size() - 1));
    }

    /** RFC 5724. */
    static String link(String text) {
        return "sms:?body=" + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    static boolean fits(String text) {
        return Sms.of(text).segments() == 1;
    }
}
