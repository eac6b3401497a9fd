package org.waymark.rendering;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text messages: what fits into one of them, and how a phone is asked to write it. */
class SmsText {
    /** GSM 03.38, the letters that take one place of the 160; the escape sign is not among them. */
    private static final String BASIC = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
            + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
    /** Those that take two. */
    private static final String EXTENDED = "^{}\\[~]|€\f";

    private static final int BASIC_PLACES = 160;
    private static final int OTHER_PLACES = 70;

    private SmsText() {}

    /** The first that is sent as one message; the last where none is. */
    static String firstThatFits(List<String> texts) {
        return texts.stream().filter(SmsText::fits).findFirst().orElse(texts.get(texts.size() - 1));
    }

    /** RFC 5724. */
    static String link(String text) {
        return "sms:?body=" + URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** One letter outside the basic ones makes every letter take more room. */
    static boolean fits(String text) {
        int places = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (EXTENDED.indexOf(letter) >= 0) {
                places += 2;
            } else if (BASIC.indexOf(letter) >= 0) {
                places++;
            } else {
                return text.length() <= OTHER_PLACES;
            }
        }
        return places <= BASIC_PLACES;
    }
}
