package org.waymark.language;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.waymark.content.LanguageTag;
import org.waymark.content.SaidDay;

/**
 * Finds the days that text of one language names, by the names CLDR has for months and by the forms that are all
 * figures. A form it does not know is left to the comparison of figures, so that not to find a day is never to miss a
 * wrong one.
 */
final class DaysInText {
    private static final String NUMBER = "(?<!\\p{Nd})(?<%s>\\p{Nd}{%s})(?!\\p{Nd})";
    private static final String YEAR = String.format(Locale.ROOT, NUMBER, "y", "4");
    private static final String DAY =
            String.format(Locale.ROOT, NUMBER, "d", "1,2") + "(?:st|nd|rd|th|er|re|º|ª|-?го|-?е|日|일)?";
    private static final String BETWEEN = "[\\s\\u00A0\\u202F.,،/-]{0,3}"
            + "(?:(?:de|del|of|من|شهر|سنة|عام|لعام|ماه|سال|د|năm|года|року|พ\\.ศ\\.|ค\\.ศ\\.|年|년)[\\s\\u00A0\\u202F]{0,2}){0,2}";
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<![\\p{Nd}/.-])(?<y>\\p{Nd}{4})([-/.])(?<m>\\p{Nd}{1,2})\\2(?<d>\\p{Nd}{1,2})(?![\\p{Nd}/-])");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?<![\\p{Nd}/.-])(?<d>\\p{Nd}{1,2})([-/.])(?<m>\\p{Nd}{1,2})\\2(?<y>\\p{Nd}{4})(?![\\p{Nd}/-])");
    /** Calendars whose months have names of their own, by ICU's names; those reckoned in several ways stand together. */
    private static final Map<String, List<String>> OTHERS = Map.of(
            "persian", List.of("persian"),
            "islamic", List.of("islamic-civil", "islamic-umalqura", "islamic-tbla"),
            "ethiopic", List.of("ethiopic"));

    private static final Set<String> BUDDHIST_YEARS = Set.of("th", "lo", "km", "my", "si");
    private static final Set<String> PERSIAN_YEARS = Set.of("fa", "ps", "ckb", "tg");
    private static final Set<String> WITHOUT_SPACES = Set.of("zh", "yue", "ja", "th", "lo", "km", "my");
    private static final int BUDDHIST_AHEAD = 543;

    private final String language;
    private final List<Form> forms = new ArrayList<>();

    DaysInText(LanguageTag tag) {
        language = ULocale.forLanguageTag(tag.value()).getLanguage();
        for (var calendar : OTHERS.keySet()) {
            named(calendar, day -> converted(day, OTHERS.get(calendar)), false);
        }
        named("gregorian", this::gregorian, true);
        forms.add(new Form(YEAR_FIRST, Map.of(), this::figures));
        forms.add(new Form(YEAR_LAST, Map.of(), this::figures));
    }

    /** The days, in order; none overlaps another. */
    List<SaidDay> in(String text) {
        var found = new ArrayList<SaidDay>();
        var taken = new BitSet();
        for (var form : forms) {
            var matcher = form.pattern.matcher(text);
            while (matcher.find()) {
                int start = matcher.start();
                int next = taken.nextSetBit(start);
                if (next < 0 || next >= matcher.end()) {
                    var read = form.reading.apply(form.written(matcher));
                    if (!read.meanings.isEmpty()) {
                        taken.set(start, matcher.end());
                        found.add(new SaidDay(start, matcher.end(), read.meanings, read.otherCalendar));
                    }
                }
            }
        }
        found.sort(Comparator.comparingInt(SaidDay::start));
        return found;
    }

    private void named(String calendar, Function<Written, Read> reading, boolean inParts) {
        var months = months(calendar);
        if (OTHERS.containsKey(calendar)) {
            // Chinese has only numbered months: there the name does not tell the calendar.
            months.keySet().removeAll(months("gregorian").keySet());
        }
        if (months.isEmpty()) {
            return;
        }
        var names = months.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        // Arabic often names a month twice, for readers of the west and of the east: “يناير/كانون الثاني”.
        var month = (WITHOUT_SPACES.contains(language) ? "" : "(?<![\\p{L}\\p{M}])") + "(?<m>" + names + ")(?: ?/ ?(?:"
                + names + "))?(?![\\p{L}\\p{M}])";
        var orders = new ArrayList<>(List.of(
                DAY + BETWEEN + month + BETWEEN + YEAR,
                YEAR + BETWEEN + month + BETWEEN + DAY,
                month + BETWEEN + DAY + BETWEEN + YEAR));
        if (inParts) {
            orders.add(month + BETWEEN + YEAR);
            orders.add(YEAR + BETWEEN + month);
            orders.add(DAY + BETWEEN + month);
            orders.add(month + BETWEEN + DAY);
        }
        orders.forEach(order -> forms.add(new Form(Pattern.compile(order), months, reading)));
    }

    /** The names of months in every variant of the language, and their numbers from 1. */
    private Map<String, Integer> months(String calendar) {
        var months = new HashMap<String, Integer>();
        Arrays.stream(ULocale.getAvailableLocales())
                .filter(locale -> locale.getLanguage().equals(language))
                .forEach(locale -> {
                    var symbols = new DateFormatSymbols(
                            Calendar.getInstance(locale.setKeywordValue("calendar", icuName(calendar))), locale);
                    for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
                        add(months, symbols.getMonths(context, DateFormatSymbols.WIDE));
                    }
                });
        return months;
    }

    private static String icuName(String calendar) {
        return OTHERS.getOrDefault(calendar, List.of(calendar)).get(0);
    }

    private static void add(Map<String, Integer> months, String[] names) {
        for (int i = 0; i < names.length; i++) {
            var name = names[i];
            // Where a language has no names ICU writes M01, or a bare number that could be anything.
            if (!name.isBlank() && !name.matches("M?[0-9]+")) {
                months.putIfAbsent(name, i + 1);
                int first = name.offsetByCodePoints(0, 1);
                months.putIfAbsent(name.substring(0, first).toUpperCase(Locale.ROOT) + name.substring(first), i + 1);
            }
        }
    }

    private Read gregorian(Written written) {
        if (written.year >= 2400 && written.year < 2700 && BUDDHIST_YEARS.contains(language)) {
            return new Read(meaning(written.year - BUDDHIST_AHEAD, written.month, written.day), true);
        }
        boolean usual = written.year == 0 || (written.year >= 1500 && written.year < 2200);
        return new Read(usual ? meaning(written.year, written.month, written.day) : List.of(), false);
    }

    private Read figures(Written written) {
        if (written.year >= 1300 && written.year < 1500) {
            var calendars = PERSIAN_YEARS.contains(language)
                    ? List.of("persian", "islamic-civil", "islamic-umalqura", "islamic-tbla")
                    : OTHERS.getOrDefault("islamic", List.of());
            return converted(written, calendars);
        }
        var read = gregorian(written);
        var meanings = new LinkedHashSet<>(read.meanings);
        // Nobody can tell 5/6/2026 from 6/5/2026 without knowing who wrote it.
        meanings.addAll(gregorian(written.exchanged()).meanings);
        return new Read(List.copyOf(meanings), read.otherCalendar);
    }

    private static List<String> meaning(int year, int month, int day) {
        if (year == 0) {
            return month > 12 || day < 1 || day > 31
                    ? List.of()
                    : List.of(String.format(Locale.ROOT, "--%02d-%02d", month, day));
        }
        if (day == 0) {
            return List.of(String.format(Locale.ROOT, "%04d-%02d", year, month));
        }
        try {
            return List.of(LocalDate.of(year, month, day).toString());
        } catch (DateTimeException e) {
            return List.of();
        }
    }

    private static Read converted(Written written, List<String> calendars) {
        var meanings = new LinkedHashSet<String>();
        for (var name : calendars) {
            var calendar = Calendar.getInstance(TimeZone.GMT_ZONE, new ULocale("en@calendar=" + name));
            calendar.clear();
            calendar.setLenient(false);
            calendar.set(Calendar.EXTENDED_YEAR, written.year);
            calendar.set(Calendar.MONTH, written.month - 1);
            calendar.set(Calendar.DAY_OF_MONTH, written.day);
            try {
                meanings.add(Instant.ofEpochMilli(calendar.getTimeInMillis())
                        .atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .toString());
            } catch (IllegalArgumentException e) {
                // no such day in this calendar
            }
        }
        return new Read(List.copyOf(meanings), true);
    }

    /** A way to write a day, the names of months in it, and what it is read as. */
    private record Form(Pattern pattern, Map<String, Integer> months, Function<Written, Read> reading) {
        Written written(Matcher matcher) {
            var month = matcher.group("m");
            return new Written(
                    number(matcher, "y"),
                    months.getOrDefault(month, months.isEmpty() ? value(month) : 0),
                    number(matcher, "d"));
        }

        private int number(Matcher matcher, String group) {
            return pattern.pattern().contains("(?<" + group + ">") ? value(matcher.group(group)) : 0;
        }

        private static int value(String digits) {
            return digits.codePoints()
                    .map(digit -> Character.digit(digit, 10))
                    .reduce(0, (sum, digit) -> 10 * sum + digit);
        }
    }

    /** The figures of a day as they are written; 0 for what is not said. */
    private record Written(int year, int month, int day) {
        Written exchanged() {
            return new Written(year, /* month= */ day, /* day= */ month);
        }
    }

    /** What it means. */
    private record Read(List<String> meanings, boolean otherCalendar) {}
}
