package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.content.LanguageTag;

class TermsInTextTest {
    private static final List<String> ENGLISH =
            List.of("work permit", "scam", "scam compound", "country of origin", "agency", "bond", "NGO");

    @Test
    void finds_words_in_any_case_and_in_the_plural() {
        assertEquals(List.of("work permit"), english("WORK\npermits are free."));
        assertEquals(List.of("country of origin"), english("in their countries of origin"));
        assertEquals(List.of("agency"), english("Some agencies cheat."));
        assertEquals(List.of("NGO"), english("Ask an ngo."));
    }

    @Test
    void a_part_of_a_word_is_no_find() {
        assertEquals(List.of(), english("vagabonds and bonded labour"));
    }

    @Test
    void a_term_within_a_longer_one_is_no_find_of_its_own() {
        assertEquals(List.of("scam compound"), english("a scam compound"));
        assertEquals(List.of("scam compound", "scam"), english("a scam compound runs a scam"));
    }

    @Test
    void marks_of_emphasis_stand_within_a_term_and_a_full_stop_ends_it() {
        assertEquals(List.of("work permit"), english("a **work** _permit_"));
        assertEquals(List.of(), english("He found work. Permit me."));
    }

    @Test
    void finds_terms_in_other_scripts() {
        assertEquals(List.of("تأشيرة"), find("ar", "اطلب تأشيرة الآن", "تأشيرة"));
        assertEquals(List.of("বিদেশ"), find("bn", "বিদেশ যাওয়ার আগে", "বিদেশ"));
        assertEquals(List.of("วีซ่า"), find("th", "ขอวีซ่าก่อนเดินทาง", "วีซ่า"));
        assertEquals(List.of("VISUM"), find("de", "Das Visum kostet nichts.", "VISUM"));
        assertEquals(List.of(), find("ar", "التأشيرات", "تأشيرة"));
    }

    private static List<String> english(String text) {
        return find("en", text, ENGLISH.toArray(String[]::new));
    }

    private static List<String> find(String language, String text, String... terms) {
        Map<String, List<String>> wordings = new LinkedHashMap<>();
        for (var term : terms) {
            wordings.put(term, List.of(term));
        }
        return TermsInText.find(new LanguageTag(language), text, wordings);
    }
}
