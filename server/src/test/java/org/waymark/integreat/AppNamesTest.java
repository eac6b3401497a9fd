package org.waymark.integreat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.language.Languages;

class AppNamesTest {

    @ParameterizedTest
    @CsvSource({"fa,pes", "fa-AF,prs", "ku,kmr", "sr,sr-cyrl", "zh-Hans,zh-cn", "ckb,ckb", "bn,bn", "ff-Adlm,ff-adlm"})
    void a_language_has_the_code_that_the_app_has_an_interface_for(String tag, String code) {
        assertEquals(code, AppLanguages.code(tag));
        assertEquals(Optional.of(tag), AppLanguages.tag(code, List.of("en", tag)));
    }

    @Test
    void no_two_languages_have_one_code() {
        var all = Languages.shipped().all();
        assertEquals(
                all.size(),
                all.stream()
                        .map(language -> AppLanguages.code(language.tag().value()))
                        .distinct()
                        .count());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "regions",
                "main-imprint",
                "en",
                "prs",
                "zh-cn",
                "sr-cyrl",
                "es-419",
                "Tunis",
                "a b",
                "a/b",
                "../x",
                "-a"
            })
    void a_region_is_not_called_what_the_app_takes_for_something_else(String region) {
        var refused = assertThrows(IllegalArgumentException.class, () -> AppAddresses.checked(region));
        assertTrue(refused.getMessage().contains("WAYMARK_APP_REGION"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"waymark", "tunis", "mrc-dhaka", "city1", "rio-de-janeiro"})
    void other_names_are_taken(String region) {
        assertEquals(region, AppAddresses.checked(region));
    }

    @Test
    void a_number_is_the_same_for_ever_and_one_that_scripts_hold_exactly() {
        assertEquals(4387099668735166L, AppNumber.of("page:papers en"));
        assertTrue(AppNumber.of("page:rights") < 1L << 52);
    }

    @Test
    void of_two_pages_whose_numbers_meet_neither_is_taken_for_the_other() {
        var one = page("p33420276", 1);
        var other = page("p106165739", 2);
        assertEquals(one.id(), other.id(), "found among a hundred and thirty million names");
        var tree = new Tree("en");
        tree.add(one);
        tree.add(other);
        assertEquals(Optional.empty(), tree.ofNumber(one.id()));
        for (var node : List.of(one, other)) {
            assertEquals(Optional.of(node), tree.ofNumber(node.id("en")));
            assertEquals(Optional.of(node), tree.atPath(node.path()));
            assertEquals(Optional.of(node), tree.ofSlug(node.slug()));
        }
    }

    private static Node page(String name, int order) {
        return new Node("page:" + name, name + "/", name, null, order, name, "", null, Map.of("en", true));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"Good    Kontaktadresse: Keine Angabe\",Good",
                "\"    Kontaktadresse: a@b.org\",\"\"",
                "\"Kontaktadresse: a@b.org\",\"\"",
                "\"Which Kontaktadresse: do you mean?    Kontaktadresse: a@b.org\",\"Which Kontaktadresse: do you mean?\"",
                "\"Call me    Kontaktadresse: a    Kontaktadresse: b@c.org\",\"Call me    Kontaktadresse: a\"",
                "\"Write to ÿ.é+x@exämple.co.uk!\",\"Write to …!\""
            })
    void what_was_typed_is_told_from_the_address_behind_it(String sent, String words) {
        assertEquals(words, FeedbackWords.of(sent));
    }
}
