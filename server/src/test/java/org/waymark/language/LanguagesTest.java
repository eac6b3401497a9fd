package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.waymark.language.Samples.tag;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguagesTest {
    private final Languages languages = Samples.languages();
    private final Languages shipped = Languages.shipped();

    @ParameterizedTest
    @CsvSource({
        "iw, he",
        "in, id",
        "ji, yi",
        "tl, fil",
        "prs, fa-AF",
        "kmr, ku",
        "mo, ro",
        "zh-TW, zh-Hant",
        "zh_TW, zh-Hant",
        "zh-Hant-TW, zh-Hant",
        "zh-CN, zh-Hans",
        "FR, fr",
        "fr-FR, fr",
        "FA-af, fa-AF",
        "fa_AF, fa-AF",
        "es-MX, es-MX",
        "ar-EG, ar",
        "ku-Arab, ku-Arab",
        "mnk, mnk",
        "pov, pov",
        "' he ', he",
    })
    void stores_a_language_under_one_tag_however_it_is_asked_for(String asked, String stored) {
        assertEquals(stored, shipped.canonical(asked).value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "_", "*", "x", "zz", "12", "en-", "-", "en;q=1", "français", "und", "\u0000", "a-b-c-d"})
    void refuses_nonsense_and_says_what_to_write(String nonsense) {
        var refused = assertThrows(NoSuchLanguage.class, () -> shipped.canonical(nonsense));
        assertTrue(refused.toString().contains("write a BCP 47 tag"), refused::toString);
    }

    @Test
    void offers_the_chosen_languages_and_no_others() {
        var list = new LanguageList(new ReleaseFiles());
        var some = new Languages(list, Words.shipped(), List.of("ar", "fr_FR", "ku"), List.of());
        assertEquals(
                List.of("ar", "fr"),
                some.offered().stream().map(each -> each.tag().value()).sorted().toList());
        var refused = assertThrows(
                NoSuchLanguage.class, () -> new Languages(list, Words.shipped(), List.of("fr", "xx"), List.of()));
        assertTrue(refused.toString().contains("xx"), refused::toString);
    }

    @Test
    void every_shipped_language_is_stored_under_its_own_tag_and_found_by_its_old_ones() {
        for (Language language : shipped.all()) {
            assertEquals(language.tag(), shipped.canonical(language.tag().value()));
            for (String old : language.legacyTags()) {
                assertEquals(language.tag(), shipped.canonical(old), old);
            }
            language.fallbacks().forEach(shipped::get);
        }
    }

    @Test
    void knows_which_way_a_language_is_written() {
        assertEquals(Direction.RTL, shipped.get(tag("fa-AF")).direction());
        assertEquals(Direction.RTL, shipped.get(tag("ckb")).direction());
        assertEquals(Direction.LTR, shipped.get(tag("ku")).direction());
        assertEquals(Direction.LTR, shipped.get(tag("mnk")).direction());
        assertEquals("rtl", Direction.RTL.html());
        assertEquals("ltr", Direction.LTR.html());
    }

    @Test
    void offers_only_languages_with_all_their_words_and_english_first() {
        assertEquals(
                List.of("en", "fr", "fa"),
                languages.offered().stream()
                        .map(language -> language.tag().value())
                        .toList());
    }

    @Test
    void refuses_a_language_outside_the_list() {
        assertThrows(NoSuchLanguage.class, () -> languages.get(tag("sw")));
        assertTrue(languages.find(tag("sw")).isEmpty());
    }
}
