package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SameFiguresTest {
    @Test
    void digits_of_any_script_are_the_same_number() {
        var source = "You have 45 days, 1,250 euros and 3 copies.";

        assertEquals(List.of(), found(source, "لديك ٤٥ يوما و١٬٢٥٠ يورو و٣ نسخ."));
        assertEquals(List.of(), found(source, "۴۵ روز، ۱٬۲۵۰ یورو و ۳ نسخه."));
        assertEquals(List.of(), found(source, "৪৫ দিন, ১,২৫০ ইউরো, ৩ কপি।"));
        assertEquals(List.of(), found(source, "४५ दिन, १,२५० यूरो, ३ प्रतियाँ।"));
        assertEquals(List.of(), found(source, "፵፭ ቀናት፣ ፲፪፻፶ ዩሮ እና ፫ ቅጂዎች።"));
        assertEquals(List.of(), found(source, "45 jours, 1\u202f250 euros et 3 copies."));
        assertEquals(List.of(), found(source, "45 días, 1.250 euros y 3 copias."));
    }

    @Test
    void reads_indian_groups_and_decimals_by_value() {
        assertEquals(List.of("100000", "2.5", "1234567.5"), Figures.in("1,00,000 and 2,5 and 1.234.567,50"));
        assertEquals(List.of("2.5", "0.125"), Figures.in("٢٫٥ 0,125"));
        assertEquals(List.of("22", "11", "2026"), Figures.in("22.11.2026"));
        assertEquals(List.of("8", "0", "16", "30"), Figures.in("08:00-16:30"));
    }

    @Test
    void finds_swapped_arabic_digits_and_says_what_the_source_has() {
        var found = SameFigures.findings(text("You have 45 days."), text("لديك ٥٤ يوما."));

        assertEquals(1, found.size());
        assertEquals(Severity.ERROR, found.get(0).severity());
        assertEquals(1, found.get(0).line());
        assertTrue(found.get(0).message().contains("“54” is not in the source: the source has “45”"));
    }

    @Test
    void finds_swapped_digits_of_every_script() {
        for (var swapped : List.of("৫৪ দিন", "५४ दिन", "۵۴ روز", "፶፬ ቀናት", "၅၄ ရက်", "𞥕𞥔", "߅߄")) {
            assertEquals(1, found("45 days", swapped).size(), swapped);
        }
    }

    @Test
    void finds_a_number_that_was_left_out_and_one_that_was_added() {
        assertEquals(1, found("Two: 2 and 2.", "2").size());
        assertEquals(1, found("No number.", "18 langues.").size());
    }

    @Test
    void compares_title_and_summary_too() {
        var source = new Content(Fields.parse("{\"title\":\"Article 21\",\"summary\":\"s\"}"), "");
        var translation = new Content(Fields.parse("{\"title\":\"Article 12\",\"summary\":\"s\"}"), "");

        assertEquals("/title", SameFigures.findings(source, translation).get(0).pointer());
    }

    @Test
    void a_translator_may_have_a_number_in_the_name() {
        var translation = new Content(Fields.parse("{\"title\":\"t\",\"translator\":\"Bureau 12\"}"), "");

        assertEquals(List.of(), SameFigures.findings(new Content(Fields.EMPTY, ""), translation));
    }

    @Test
    void finds_another_link_and_an_extra_one() {
        assertEquals(1, found("[a](https://a.org/1)", "[a](https://a.org/2)").size());
        assertEquals(
                1, found("[a](page:x)", "[a](page:x) [b](https://evil.example)").size());
        assertEquals(List.of(), found("[a](page:x) [b](page:y)", "[ب](page:y) [ا](page:x)"));
    }

    @Test
    void finds_another_embed() {
        assertEquals(1, found("{{hotline:it-a}}", "{{hotline:it-b}}").size());
    }

    @Test
    void finds_another_currency_but_takes_a_word_for_a_sign() {
        assertEquals(1, found("It costs 100 USD.", "Il coûte 100 EUR.").size());
        assertEquals(List.of(), found("It costs 100 €.", "Cuesta 100 euros."));
        assertEquals(List.of(), found("It costs 100 €.", "Cuesta 100 EUR."));
    }

    @Test
    void list_numbers_are_not_said() {
        assertEquals(List.of(), found("1. a\n2. b\n", "- a\n- b\n"));
    }

    @Test
    void dates_must_be_the_same_day() {
        assertEquals(List.of(), found("On 18 December 1990", "Le 18 décembre 1990"));
        assertEquals(1, found("On 18 December 1990", "Le 18 décembre 1991").size());
    }

    private static List<String> found(String source, String translation) {
        return SameFigures.findings(text(source), text(translation)).stream()
                .map(Finding::message)
                .collect(Collectors.toList());
    }

    private static Content text(String body) {
        return new Content(Fields.EMPTY, body);
    }
}
