package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.waymark.language.Samples.tag;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.LanguageTag;

class FormatsTest {
    private final Formats formats = Samples.formats();

    @ParameterizedTest
    @CsvSource({
        "en, 'March 9, 2026'",
        "fr, 9 mars 2026",
        "fa, ۹ مارس ۲۰۲۶",
        "ar, 9 مارس 2026",
        "th, 9 มีนาคม ค.ศ. 2026",
        "mnk, 9 mars 2026",
    })
    void writes_a_day_in_the_gregorian_calendar(String language, String day) {
        var written = formats.date(tag(language), LocalDate.of(2026, 3, 9));
        assertEquals(day, written);
    }

    @ParameterizedTest
    @CsvSource({
        "en, 80499, 1:20, 342113, 340 kB",
        "fr, 80499, 1:20, 342113, 340 ko",
        "ar, 80499, 1:20, 342113, 340 كيلوبايت",
        "fa, 80499, ۱:۲۰, 342113, ۳۴۰ kB",
        "en, 300, 0:01, 999, 1 kB",
        "en, 605000, 10:05, 1000000, '1,000 kB'",
    })
    void says_how_long_a_recording_is_and_how_large(
            String language, int millis, String duration, int bytes, String size) {
        assertEquals(duration, formats.duration(tag(language), millis));
        assertEquals(size, formats.size(tag(language), bytes));
    }

    @ParameterizedTest
    @CsvSource({
        "fr, DE, Allemagne",
        "ar, SY, سوريا",
        "mnk, DE, Allemagne",
        "en, QQ, QQ",
    })
    void names_a_country(String language, String code, String name) {
        assertEquals(name, formats.country(tag(language), code));
    }

    @ParameterizedTest
    @CsvSource({
        "en, fa-AF, Dari",
        "fr, ar, arabe",
        "en, zh-Hant, Traditional Chinese",
        "fr, mnk, Mandinka",
        "en, kab, Kabyle",
        "en, nonsense!, nonsense!",
    })
    void names_a_language(String in, String language, String name) {
        assertEquals(name, formats.languageName(tag(in), language));
    }

    @Test
    void writes_numbers_in_the_digits_of_the_language() {
        assertEquals("12,345", formats.number(tag("en"), 12345));
        assertEquals("۱۲٬۳۴۵", formats.number(tag("fa"), 12345));
    }

    @Test
    void puts_names_in_the_order_of_the_language() {
        assertEquals(
                List.of("Égypte", "Espagne", "Zambie"),
                Stream.of("Zambie", "Espagne", "Égypte")
                        .sorted(formats.order(tag("fr")))
                        .toList());
    }

    @Test
    void writes_the_same_whatever_language_the_machine_speaks() {
        var before = Locale.getDefault();
        try {
            var first = everything();
            Locale.setDefault(Locale.JAPAN);
            assertEquals(first, everything());
            assertFalse(first.matches("(?s).*[\\p{IsHiragana}\\p{IsKatakana}].*"), first);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String everything() {
        var shipped = Formats.shipped();
        var text = new StringBuilder();
        for (Language language : Languages.shipped().all()) {
            LanguageTag tag = language.tag();
            text.append(tag)
                    .append(shipped.date(tag, LocalDate.of(2026, 3, 9)))
                    .append(shipped.number(tag, 12345))
                    .append(shipped.country(tag, "DE"))
                    .append(shipped.country(tag, "SD"))
                    .append(shipped.languageName(tag, "ckb"))
                    .append(shipped.languageName(tag, "am"))
                    .append(Stream.of("z", "ä", "a", "ö", "ч", "ب")
                            .sorted(shipped.order(tag))
                            .toList());
        }
        return text.toString();
    }

    @Test
    void words_that_stand_alone_start_as_the_language_starts() {
        assertEquals("İlk gün Ankara", formats.atStart(tag("tr"), "ilk gün Ankara"));
        assertEquals("À l’arrivée", formats.atStart(tag("fr"), "à l’arrivée"));
        assertEquals("রওনা", formats.atStart(tag("bn"), "রওনা"));
    }

    @Test
    void a_year_is_in_the_digits_of_the_language_and_never_in_groups() {
        assertEquals("২০১৫", formats.numeral(tag("bn"), 2015));
        assertEquals("2015", formats.numeral(tag("fr"), 2015));
    }
}
