package org.waymark.language;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.NumberFormatter.GroupingStrategy;
import com.ibm.icu.number.NumberFormatter.UnitWidth;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MeasureFormat;
import com.ibm.icu.text.MeasureFormat.FormatWidth;
import com.ibm.icu.util.Measure;
import com.ibm.icu.util.MeasureUnit;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.content.LanguageTag;

/** Dates, numbers, names and order as readers of a language expect them; the same on every machine. */
@Singleton
public class Formats {
    private static final Set<String> NAMED_BY_US = Set.of("EU", "INT");

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final LanguageList list;
    private final Locales locales;
    private final DisplayNames names;
    private final Words words;
    private final Map<ULocale, Spare<DateFormat>> dates = new ConcurrentHashMap<>();
    private final Map<ULocale, LocalizedNumberFormatter> numbers = new ConcurrentHashMap<>();
    private final Map<ULocale, LocalizedNumberFormatter> numerals = new ConcurrentHashMap<>();
    private final Map<ULocale, LocalizedNumberFormatter> sizes = new ConcurrentHashMap<>();
    private final Map<ULocale, Comparator<String>> orders = new ConcurrentHashMap<>();

    /** The formats for the languages this release was made with. */
    public static Formats shipped() {
        var list = new LanguageList(new ReleaseFiles());
        return new Formats(list, new Locales(list), Words.shipped());
    }

    @Inject
    Formats(LanguageList list, Locales locales, Words words) {
        this.list = list;
        this.locales = locales;
        this.names = new DisplayNames(locales);
        this.words = words;
    }

    /** The day written out, in the Gregorian calendar whatever the language's own: readers compare it with papers. */
    public String date(LanguageTag language, LocalDate day) {
        var start = Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
        return dates.computeIfAbsent(locales.of(language), locale -> new Spare<>(() -> longDate(locale)))
                .lend(format -> format.format(start));
    }

    /** The day written out, and the time by the clock that is the same everywhere. */
    public String moment(LanguageTag language, Instant at) {
        return moment(language, at, UTC);
    }

    /** The day and the time there, with the name of the zone, as in {@code 22 November 2026, 14:05 Europe/Rome}. */
    public String moment(LanguageTag language, Instant at, ZoneId zone) {
        var there = at.atZone(zone);
        return date(language, there.toLocalDate()) + ", " + TIME.format(there) + " " + zone;
    }

    /** The country's name; the code itself where nobody has a name for it. */
    public String country(LanguageTag language, String isoCode) {
        return NAMED_BY_US.contains(isoCode)
                ? words.say(language, "country." + isoCode)
                : names.country(language, isoCode).orElse(isoCode);
    }

    /** How one language calls another; the English name, or the tag, where it has no word for it. */
    public String languageName(LanguageTag in, String tag) {
        return names.language(in, tag)
                .or(() -> list.all().stream()
                        .filter(language -> language.tag().value().equals(tag))
                        .map(Language::englishName)
                        .findFirst())
                .orElse(tag);
    }

    public String number(LanguageTag language, long number) {
        return numbers.computeIfAbsent(locales.of(language), NumberFormatter::withLocale)
                .format(number)
                .toString();
    }

    /** A number that names rather than counts, such as a year: in the digits of the language, never in groups. */
    public String numeral(LanguageTag language, long number) {
        return numerals.computeIfAbsent(locales.of(language), locale -> NumberFormatter.withLocale(locale)
                        .grouping(GroupingStrategy.OFF))
                .format(number)
                .toString();
    }

    /** Minutes and seconds as a clock that counts shows them, “1:20”. */
    public String duration(LanguageTag language, int millis) {
        int seconds = Math.max(1, Math.round(millis / 1000f));
        return MeasureFormat.getInstance(locales.of(language), FormatWidth.NUMERIC)
                .formatMeasures(
                        new Measure(seconds / 60, MeasureUnit.MINUTE), new Measure(seconds % 60, MeasureUnit.SECOND));
    }

    /** The size of a file in kilobytes, in two figures that count: more would be of no use to anybody. */
    public String size(LanguageTag language, int bytes) {
        return sizes.computeIfAbsent(locales.of(language), locale -> NumberFormatter.withLocale(locale)
                        .unit(MeasureUnit.KILOBYTE)
                        .unitWidth(UnitWidth.SHORT)
                        .precision(Precision.maxSignificantDigits(2)))
                .format(bytes / 1000.0)
                .toString();
    }

    /** Words as they stand at the start: with a capital letter where the language has one. */
    public String atStart(LanguageTag language, String words) {
        return CaseMap.toTitle()
                .wholeString()
                .noLowercase()
                .apply(locales.of(language).toLocale(), null, words);
    }

    /** The alphabetical order of a language; safe for any number of threads. */
    public Comparator<String> order(LanguageTag language) {
        return orders.computeIfAbsent(locales.of(language), locale -> {
            var collator = Collator.getInstance(locale).freeze();
            return collator::compare;
        });
    }

    private static DateFormat longDate(ULocale locale) {
        var format = DateFormat.getDateInstance(DateFormat.LONG, locale.setKeywordValue("calendar", "gregorian"));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }
}
