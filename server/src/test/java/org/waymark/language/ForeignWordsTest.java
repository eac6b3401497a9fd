package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.Finding;
import org.waymark.content.ForeignWords;
import org.waymark.content.Grammar;
import org.waymark.content.LanguageTag;
import org.waymark.content.Severity;

/** Gate 4, languages: words in the letters of another language say which language they are in. */
class ForeignWordsTest {
    private static final Grammar GRAMMAR = IcuGrammar.shipped();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | تدير جمعية Unseen هذا الخط.",
                "fr | Le mot паспорт veut dire passeport.",
                "ru | Позвоните в Alarm Phone сейчас.",
                "hi | यह Compass Connections की लाइन है।",
                "zh-Hans | 联系 Unseen 组织。",
            })
    void unmarked_words_in_other_letters_are_found(String language, String body) {
        var found = found(language, body);
        assertEquals(1, found.size(), found::toString);
        assertEquals(Severity.ERROR, found.get(0).severity());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ar | تدير جمعية [Unseen]{lang=en} هذا الخط.",
                "ar | تسأل IOM و UNHCR عن WhatsApp و 5 km والتوجيه 2004/81/EC.",
                "ar | انظر [الصفحة](https://example.org/page) أو example.org",
                "sr | Позовите сада.",
                "ja | 日本語カタカナひらがな。",
                "fr | Ça coûte 5 € à Kraków.",
                "ru | Можно позвонить без SIM-карты.",
            })
    void marked_words_ids_units_and_listed_names_pass(String language, String body) {
        assertEquals(List.of(), found(language, body));
    }

    @Test
    void a_word_that_mixes_look_alikes_is_refused_even_in_a_name() {
        var disguised = new Content(Fields.EMPTY.with("title", "P\u0430ssport office"), "");
        assertEquals(
                1,
                ForeignWords.findings(disguised, new LanguageTag("en"), GRAMMAR, true)
                        .size());
    }

    @Test
    void the_name_of_a_help_line_is_written_as_its_owner_writes_it() {
        var name = new Content(Fields.EMPTY.with("title", "Numero Verde Antitratta"), "");
        assertEquals(List.of(), ForeignWords.findings(name, new LanguageTag("ar"), GRAMMAR, true));
        assertEquals(
                Severity.WARNING,
                ForeignWords.findings(name, new LanguageTag("ar"), GRAMMAR, false)
                        .get(0)
                        .severity());
    }

    private static List<Finding> found(String language, String body) {
        return ForeignWords.findings(new Content(Fields.EMPTY, body), new LanguageTag(language), GRAMMAR, false);
    }
}
