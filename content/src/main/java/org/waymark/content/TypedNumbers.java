package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The gate that no number to call is typed into a text: a typed number is not checked, not corrected when it changes
 * and not dialled by a tap. Spaces, invisible characters and digits of other scripts do not hide one.
 */
public final class TypedNumbers {
    private static final Gate GATE = Gate.TYPED_NUMBERS;
    private static final int SHORTEST = 7;

    private static final String YEAR = "(?:19|20)[0-9]{2}";
    private static final String APART = "(?<![0-9+]|[0-9+][ \\u00A0\\u202F./-])";
    private static final String ALONE = "(?![0-9]|[ \\u00A0\\u202F./-][0-9])";
    /** Days, spans of years, laws numbered by year and numbers with grouped digits: long, but nobody calls them. */
    private static final Pattern HARMLESS = Pattern.compile(APART + "(?:"
            + YEAR + "[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12][0-9]|3[01])"
            + "|(?:0?[1-9]|[12][0-9]|3[01])[-./](?:0?[1-9]|1[0-2])[-./]" + YEAR
            + "|" + YEAR + " ?[-/] ?" + YEAR + "|" + YEAR + "/[0-9]{1,4}(?:/[A-Z]{2,3})?"
            + "|[1-9][0-9]{0,2}(?:[,'’٬][0-9]{2,3})*[,'’٬][0-9]{3}"
            // Longer ones with no-break spaces look just like a telephone number.
            + "|[1-9](?:[\\u00A0\\u202F][0-9]{3}){2}"
            + "|[1-9][0-9]{0,2}(?:\\.[0-9]{3})*\\.000"
            + ")" + ALONE);

    private static final Pattern CANDIDATE = Pattern.compile("\\+?\\(?[0-9](?:[ ()./·•_*-]{0,3}[0-9])*");
    private static final Pattern CALLING = Pattern.compile("^(?:tel|sms|smsto|mms|callto|whatsapp|viber|skype):"
            + "|^https?://(?:wa\\.me|api\\.whatsapp\\.com|chat\\.whatsapp\\.com|t\\.me/\\+)");

    private TypedNumbers() {}

    /**
     * What in this text looks like a number to call.
     *
     * @param known the numbers of all help lines, as dialled; one of them in a text is reported however short it is
     */
    public static List<Finding> findings(Content text, Set<String> known) {
        var findings = new ArrayList<Finding>();
        for (var passage : Passage.of(text)) {
            inWords(passage, known, findings);
        }
        for (var link : References.in(text.body()).links()) {
            if (CALLING.matcher(link.target().toLowerCase(Locale.ROOT)).find()) {
                findings.add(Finding.inBody(
                        GATE, link.line(), new Sentence("desk.gate.number.link", "address", link.target())));
            }
        }
        return findings;
    }

    private static void inWords(Passage passage, Set<String> known, List<Finding> findings) {
        var readable = plain(Digits.plain(passage.text()));
        if (!Digits.any(readable)) {
            return;
        }
        var words = HARMLESS.matcher(readable).replaceAll("¤").replaceAll("[\\u00A0\\u202F]", " ");
        var matcher = CANDIDATE.matcher(words);
        while (matcher.find()) {
            var number = matcher.group().replaceAll("[^0-9+]", "");
            var digits = number.replace("+", "");
            if (digits.length() >= SHORTEST || (number.startsWith("+") && digits.length() > 4)) {
                findings.add(passage.error(GATE, typed(matcher.group())));
            } else if (known.contains(number) && digits.length() > 2) {
                findings.add(
                        digits.length() > 4
                                ? passage.error(GATE, typed(matcher.group()))
                                : passage.warning(GATE, said("desk.gate.number.known", matcher.group())));
            }
        }
    }

    private static Sentence typed(String number) {
        return said("desk.gate.number.typed", number.trim());
    }

    private static Sentence said(String key, String number) {
        return new Sentence(key, Map.of("number", number, "example", Embed.EXAMPLE));
    }

    /** One kind of space besides the no-break ones, and one kind of dash. */
    private static String plain(String words) {
        return words.replaceAll("[\\s\\u2000-\\u200A\\u205F\\u3000]", " ")
                .replaceAll("[\\u2010-\\u2015\\u2212\\uFE58\\uFE63\\uFF0D]", "-")
                .replace('\uFF0B', '+')
                .replace('\uFF08', '(')
                .replace('\uFF09', ')')
                .replace('\uFF0E', '.');
    }
}
