package org.waymark.language;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.content.LanguageTag;

/**
 * Numbers as they are said aloud, by the rules of CLDR for spelling out. Where a language has none, digits stay. A telephone
 * number is never one large number: it is said digit by digit, in the groups it is written in.
 */
@Singleton
public class NumbersForTheEar {
    /** Longer ones are no amounts; nobody could listen to them. */
    private static final int LONGEST = 9;

    private static final Pattern DIGITS = Pattern.compile("\\p{Nd}+");

    private final Locales locales;
    private final Map<ULocale, Optional<RuleBasedNumberFormat>> rules = new ConcurrentHashMap<>();

    NumbersForTheEar(Locales locales) {
        this.locales = locales;
    }

    /** Whether the language has rules for it. */
    public boolean has(LanguageTag language) {
        return rules(language).isPresent();
    }

    /** A text with its whole numbers spelled out; those with a point, a colon or the like in them stay. */
    public String words(LanguageTag language, String text) {
        var found = DIGITS.matcher(text);
        return found.replaceAll(run -> standsAlone(text, run.start(), run.end())
                ? Matcher.quoteReplacement(said(language, run.group()))
                : Matcher.quoteReplacement(run.group()));
    }

    /** A telephone number digit by digit; whatever else is in it, such as the plus in front, stays. */
    public String digits(LanguageTag language, String number) {
        var groups = new ArrayList<String>();
        for (var group : number.strip().split("[\\s\\-./()]+", -1)) {
            groups.add(group.codePoints()
                    .mapToObj(sign -> UCharacter.isDigit(sign)
                            ? said(language, Character.toString(sign))
                            : Character.toString(sign))
                    .collect(Collectors.joining(" ")));
        }
        return groups.stream().filter(group -> !group.isEmpty()).collect(Collectors.joining(", "));
    }

    /** How many words a speaker has to say; also where no blanks divide them. */
    public static int count(String text) {
        List<String> pieces = TextPieces.of(text);
        return (int) pieces.stream()
                .filter(piece -> piece.codePoints().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    private String said(LanguageTag language, String digits) {
        if (digits.codePointCount(0, digits.length()) > LONGEST) {
            return digits;
        }
        long value = 0;
        for (int sign : digits.codePoints().toArray()) {
            value = value * 10 + UCharacter.digit(sign);
        }
        long number = value;
        return rules(language)
                .map(format -> {
                    synchronized (format) {
                        return format.format(number);
                    }
                })
                .orElse(digits);
    }

    private Optional<RuleBasedNumberFormat> rules(LanguageTag language) {
        return rules.computeIfAbsent(locales.of(language), locale -> {
            var format = new RuleBasedNumberFormat(locale, RuleBasedNumberFormat.SPELLOUT);
            var actual = format.getLocale(ULocale.ACTUAL_LOCALE);
            return actual != null && actual.getLanguage().equals(locale.getLanguage())
                    ? Optional.of(format)
                    : Optional.empty();
        });
    }

    /** Whether no sign ties it to other digits, as in a time or a date. */
    private static boolean standsAlone(String text, int start, int end) {
        return !(ties(text, start - 1) && isDigit(text, start - 2)) && !(ties(text, end) && isDigit(text, end + 1));
    }

    private static boolean ties(String text, int place) {
        return place >= 0 && place < text.length() && ".,:/-–\u066b\u066c ".indexOf(text.charAt(place)) >= 0;
    }

    private static boolean isDigit(String text, int place) {
        return place >= 0 && place < text.length() && UCharacter.isDigit(text.charAt(place));
    }
}
