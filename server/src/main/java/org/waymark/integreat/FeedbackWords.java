package org.waymark.integreat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Makes plain text of what was typed into the form of the app, without the address that the app puts behind it. */
final class FeedbackWords {
    /** As the app writes it in every language, before an address or the words that there is none. */
    private static final String CONTACT = "Kontaktadresse:";

    private static final Pattern BEHIND = Pattern.compile("(^| {4})" + CONTACT);
    private static final Pattern MAIL =
            Pattern.compile("[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(\\.[\\p{L}\\p{N}-]{1,63}){1,5}");
    /** What no reader sees, and what would turn the text around it; the joiners of some scripts are letters to them. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n]]|[\\u202A-\\u202E\\u2066-\\u2069\\uFEFF]");

    private FeedbackWords() {}

    /** Addresses are thrown away wherever they stand: nobody here answers them. */
    static String of(String comment) {
        var words = beforeContact(comment.replace("\r\n", "\n").replace('\r', '\n'));
        var whole = new String(words.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        return MAIL.matcher(UNSEEN.matcher(whole).replaceAll(""))
                .replaceAll("…")
                .strip();
    }

    private static String beforeContact(String comment) {
        var found = BEHIND.matcher(comment);
        int end = comment.length();
        while (found.find()) {
            end = found.start();
        }
        return comment.substring(0, end);
    }
}
