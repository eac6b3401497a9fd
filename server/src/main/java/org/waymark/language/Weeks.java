package org.waymark.language;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;

/** Weeks and months as calendars in a language show them; of the Gregorian calendar, whatever the language's own. */
@Singleton
public class Weeks {
    private final Locales locales;

    /** For the languages this release was made with. */
    public static Weeks shipped() {
        return new Weeks(new Locales(new LanguageList(new ReleaseFiles())));
    }

    @Inject
    Weeks(Locales locales) {
        this.locales = locales;
    }

    /** The day a week begins on. */
    public DayOfWeek first(LanguageTag language) {
        // ICU counts from Sunday, which is 1.
        int first = Calendar.getInstance(locales.of(language)).getFirstDayOfWeek();
        return DayOfWeek.SATURDAY.plus(first);
    }

    /** The seven days of the week that this day is in. */
    public List<LocalDate> week(LanguageTag language, LocalDate day) {
        var start = day.with(TemporalAdjusters.previousOrSame(first(language)));
        return Stream.iterate(start, each -> each.plusDays(1)).limit(7).toList();
    }

    /** “Friday, 18 December”. */
    public String weekdayAndDate(LanguageTag language, LocalDate day) {
        return said(language, DateFormat.MONTH_WEEKDAY_DAY, day);
    }

    /** “Mon”. */
    public String shortWeekday(LanguageTag language, LocalDate day) {
        return said(language, "ccc", day);
    }

    /** “December 2026”. */
    public String month(LanguageTag language, YearMonth month) {
        return said(language, DateFormat.YEAR_MONTH, month.atDay(1));
    }

    /** “18 December”. */
    public String dayAndMonth(LanguageTag language, LocalDate day) {
        return said(language, DateFormat.MONTH_DAY, day);
    }

    private String said(LanguageTag language, String skeleton, LocalDate day) {
        ULocale locale = locales.of(language).setKeywordValue("calendar", "gregorian");
        var format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }
}
