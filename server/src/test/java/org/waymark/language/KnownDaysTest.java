package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.waymark.content.LanguageTag;

class KnownDaysTest {
    private static final LocalDate MIGRANTS_DAY = LocalDate.of(2026, 12, 18);
    private static final LanguageTag EN = new LanguageTag("en");
    private static final LanguageTag AR = new LanguageTag("ar");

    private final KnownDays days = KnownDays.shipped();
    private final Weeks weeks = Weeks.shipped();

    @Test
    void every_known_day_has_a_source_and_a_name_in_each_language_of_the_desk() {
        assertTrue(days.all().size() >= 4);
        for (var day : days.all()) {
            assertTrue(day.source().length() > 10, day.english());
            Languages.shipped()
                    .ofDesk()
                    .forEach(each -> assertTrue(day.names().containsKey(each.tag()), day.english()));
        }
    }

    @Test
    void a_known_day_comes_back_every_year_and_is_named_in_the_language_or_in_english() {
        var day = days.on(MIGRANTS_DAY).get(0);
        assertEquals("International Migrants Day", day.name(EN));
        assertEquals("Journée internationale des migrants", day.name(new LanguageTag("fr")));
        assertEquals("International Migrants Day", day.name(new LanguageTag("so")));
        assertEquals(days.on(MIGRANTS_DAY), days.on(MIGRANTS_DAY.plusYears(1)));
        assertTrue(days.on(MIGRANTS_DAY.plusDays(1)).isEmpty());
    }

    @Test
    void weeks_begin_as_the_language_has_it() {
        assertEquals(DayOfWeek.SUNDAY, weeks.first(EN));
        assertEquals(DayOfWeek.MONDAY, weeks.first(new LanguageTag("fr")));
        assertEquals(DayOfWeek.SATURDAY, weeks.first(AR));
        var week = weeks.week(AR, MIGRANTS_DAY);
        assertEquals(LocalDate.of(2026, 12, 12), week.get(0));
        assertEquals(MIGRANTS_DAY, week.get(6));
    }

    @Test
    void months_are_those_of_the_papers_readers_have_in_any_language() {
        assertEquals("December 2026", weeks.month(EN, YearMonth.of(2026, 12)));
        assertEquals("décembre 2026", weeks.month(new LanguageTag("fr"), YearMonth.of(2026, 12)));
        assertTrue(weeks.month(new LanguageTag("fa"), YearMonth.of(2026, 12)).contains("دسامبر"));
    }
}
