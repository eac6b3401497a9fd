package org.waymark.rendering;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.waymark.language.Formats;
import org.waymark.language.Language;
import org.waymark.language.Words;

/** How one language says things. */
record Speech(Language language, Words words, Formats formats) {
    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");

    String say(String key) {
        return words.say(language.tag(), key);
    }

    String say(String key, Map<String, ?> arguments) {
        return words.say(language.tag(), key, arguments);
    }

    String say(String key, String name, Object argument) {
        return words.say(language.tag(), key, Map.of(name, argument));
    }

    String date(LocalDate day) {
        return formats.date(language.tag(), day);
    }

    /** A whole day is written out, and a year alone in the digits of the language; whatever else a source says stays. */
    String date(String day) {
        try {
            return YEAR.matcher(day).matches() ? numeral(Integer.parseInt(day)) : date(LocalDate.parse(day));
        } catch (DateTimeException e) {
            return day;
        }
    }

    /** A year, or the place in a list. */
    String numeral(int number) {
        return formats.numeral(language.tag(), number);
    }

    /** “1:20” */
    String duration(int millis) {
        return formats.duration(language.tag(), millis);
    }

    /** “340 kB” */
    String size(int bytes) {
        return formats.size(language.tag(), bytes);
    }

    String country(String code) {
        return formats.country(language.tag(), code);
    }

    /** The names in the order of the alphabet, as one text. */
    String countries(Collection<String> codes) {
        return join(codes.stream()
                .map(this::country)
                .sorted(formats.order(language.tag()))
                .toList());
    }

    /** The name of a stage where it stands alone. */
    String stage(String stage) {
        return atStart("stage." + stage);
    }

    /** Words as they stand alone. */
    String atStart(String key) {
        return formats.atStart(language.tag(), say(key));
    }

    String languageName(String tag) {
        return formats.languageName(language.tag(), tag);
    }

    String join(List<String> items) {
        return String.join(say("list.separator"), items);
    }

    /** The words for each of these values, “stage.return” and the like, as one text. */
    String joined(String prefix, List<String> values) {
        return join(values.stream().map(value -> say(prefix + value)).toList());
    }
}
