package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.LanguageTag;

class LanguageChoiceTest {
    private static final List<LanguageTag> OFFERED =
            tags("en fr ar es pt fa fa-AF he id fil bn am ti ku ckb zh-Hans zh-Hant sr uk sw");

    private final LanguageChoice choice = new LanguageChoice(Languages.shipped());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-US,en;q=0.9                                          | en",
                "ar-MA,ar;q=0.9,fr-MA;q=0.8,fr;q=0.7,en-US;q=0.6,en;q=0.5 | ar",
                "ar-SY,ar;q=0.9,en-US;q=0.8                              | ar",
                "es-MX,es-US;q=0.9,es;q=0.8                              | es",
                "es-419                                                  | es",
                "pt-BR,pt;q=0.9                                          | pt",
                "pt-AO                                                   | pt",
                "zh-TW,zh;q=0.9,en-US;q=0.8                              | zh-Hant",
                "zh-HK                                                   | zh-Hant",
                "zh-CN,zh;q=0.9                                          | zh-Hans",
                "zh                                                      | zh-Hans",
                "iw-IL,iw;q=0.9,he;q=0.8,en-US;q=0.7                     | he",
                "in-ID,in;q=0.9,en-US;q=0.8                              | id",
                "tl-PH,tl;q=0.9                                          | fil",
                "fil-PH,fil;q=0.9,en-US;q=0.8                            | fil",
                "prs                                                     | fa-AF",
                "fa-AF,fa;q=0.9                                          | fa-AF",
                "fa-IR,fa;q=0.9                                          | fa",
                "kmr-TR                                                  | ku",
                "ckb-IQ                                                  | ckb",
                "am-ET,am;q=0.9                                          | am",
                "ti-ER                                                   | ti",
                "swc-CD                                                  | sw",
                "sr-Latn-RS                                              | sr",
                "fr_FR                                                   | fr",
                "FR-cm                                                   | fr",
                "fr;q=0.2, bn;q=0.8                                      | bn",
                "de-DE,de;q=0.9,fr;q=0.3                                 | fr",
                "fr;q=0,bn;q=0.1                                         | bn",
                "kab-DZ                                                  | fr",
                "kab,es;q=0.5                                            | es",
                "bm-ML                                                   | fr",
                "ja-JP                                                   | en",
                "*                                                       | en",
                "_                                                       | en",
                "_,*;q=9,fr;q=x,;;;,=,q=1,es                             | es",
                "fr;q=1.5,es;q=0.1                                       | es",
                "en-US-u-nu-arab-x-secret,en                             | en",
            })
    void chooses_as_the_reader_would(String header, String chosen) {
        assertEquals(chosen, choice.best(header, OFFERED).value());
    }

    @Test
    void takes_the_first_offered_where_nothing_is_asked() {
        assertEquals("en", choice.best(null, OFFERED).value());
        assertEquals("en", choice.best(" ", OFFERED).value());
        assertEquals("fr", choice.best("ja", tags("fr en")).value());
        assertThrows(IllegalArgumentException.class, () -> choice.best("fr", List.of()));
    }

    @Test
    void answers_each_list_for_itself() {
        assertEquals("es", choice.best("es,fr;q=0.5", tags("en fr es")).value());
        assertEquals("fr", choice.best("es,fr;q=0.5", tags("en fr")).value());
    }

    @Test
    void reads_no_more_than_a_thousand_characters_and_fifty_ranges() {
        assertEquals("en", choice.best(" ".repeat(1000) + "fr", OFFERED).value());
        assertEquals("en", choice.best("xx,".repeat(50) + "fr", OFFERED).value());
        assertEquals("fr", choice.best("xx,".repeat(49) + "fr", OFFERED).value());
    }

    @Test
    void answers_one_of_the_offered_languages_to_any_junk() {
        var random = new Random(20260101);
        var pieces = List.of(
                "en", "fr-FR", "iw", "_", "-", ",", ";", "q=", "q=0.5", "*", "\u0000", "ı", "İ", "😀", "x-", "u-");
        for (int i = 0; i < 10_000; i++) {
            var junk = IntStream.range(0, random.nextInt(40))
                    .mapToObj(n -> random.nextBoolean()
                            ? pieces.get(random.nextInt(pieces.size()))
                            : String.valueOf((char) random.nextInt(0x10000)))
                    .collect(Collectors.joining());
            assertTrue(OFFERED.contains(choice.best(junk, OFFERED)), junk);
        }
    }

    private static List<LanguageTag> tags(String tags) {
        return Arrays.stream(tags.split(" ", -1)).map(LanguageTag::new).toList();
    }
}
