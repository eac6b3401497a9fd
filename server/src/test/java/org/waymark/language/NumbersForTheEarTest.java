package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.LanguageTag;

class NumbersForTheEarTest {
    private final NumbersForTheEar ear = new NumbersForTheEar(new Locales(new LanguageList(new ReleaseFiles())));

    @ParameterizedTest
    @CsvSource({
        "en,'Ask 3 people, pay 2500.','Ask three people, pay two thousand five hundred.'",
        "fr,Payez 80 euros.,Payez quatre-vingts euros.",
        "es,Hay 21.,Hay veintiuno.",
        "ar,اسأل ٣.,اسأل ثلاثة.",
    })
    void amounts_are_spelled_out_whatever_digits_they_are_written_in(String language, String written, String said) {
        assertEquals(said, ear.words(new LanguageTag(language), written));
    }

    @ParameterizedTest
    @CsvSource({"At 10:30.", "Version 5.6", "On 2026-11-23", "Call 123 456 789", "1234567890123"})
    void what_is_no_single_number_stays(String written) {
        assertEquals(written, ear.words(new LanguageTag("en"), written));
    }

    @Test
    void a_telephone_number_is_said_digit_by_digit_in_its_groups() {
        assertEquals("+ three nine, eight zero zero, two nine zero", ear.digits(new LanguageTag("en"), "+39 800-290"));
        assertEquals("un un deux", ear.digits(new LanguageTag("fr"), "112"));
    }

    @Test
    void where_a_language_has_no_rules_digits_stay() {
        var somali = new LanguageTag("so");
        assertFalse(ear.has(somali));
        assertEquals("Weydii 3.", ear.words(somali, "Weydii 3."));
        assertEquals("8 0 0", ear.digits(somali, "800"));
        assertTrue(ear.has(new LanguageTag("fa-AF")), "spelled as in its base language");
    }

    @ParameterizedTest
    @CsvSource({"Keep it with you.,4", "احتفظ به معك.,3", "เก็บหนังสือเดินทางไว้,3", "'',0"})
    void words_are_counted_in_any_script(String text, int words) {
        assertEquals(words, NumbersForTheEar.count(text));
    }
}
