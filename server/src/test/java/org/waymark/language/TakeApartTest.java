package org.waymark.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.waymark.language.Wording.Piece;

class TakeApartTest {
    @Test
    void places_keep_the_order_in_which_they_stand() {
        var wording = take("en", "From {to} and {from}, {days, number} days after {to}")
                .orElseThrow();
        assertEquals(List.of("to", "from", "days"), wording.names());
        assertEquals(Set.of("days"), wording.numbers());
        assertEquals(Optional.empty(), wording.counted());
        assertEquals("From <to> and <from>, <days> days after <to>", say(wording, "other"));
    }

    @Test
    void what_icu_quotes_is_said_without_its_quotes() {
        assertEquals(
                "it's {a} # and 'so'", say(take("en", "it's '{a}' # and ''so''").orElseThrow(), "other"));
        var counted = take("en", "{n, plural, other {# '#' don't}}").orElseThrow();
        assertEquals("<n> # don't", say(counted, "other"));
    }

    @Test
    void every_category_of_the_language_has_its_form_and_what_stands_around_it() {
        var wording = take("ar", "In {n, plural, one {one day} few {# days} other {# day}}, {who}.")
                .orElseThrow();
        assertEquals(
                List.of("zero", "one", "two", "few", "many", "other"),
                List.copyOf(wording.forms().keySet()));
        assertEquals("In one day, <who>.", say(wording, "one"));
        assertEquals("In <n> days, <who>.", say(wording, "few"));
        assertEquals("In <n> day, <who>.", say(wording, "many"));
        assertEquals(Optional.of("n"), wording.counted());
    }

    @Test
    void two_counts_of_one_name_go_together() {
        var wording = take("en", "{n, plural, one {is} other {are}} # {n, plural, one {page} other {# pages}}")
                .orElseThrow();
        assertEquals("is # page", say(wording, "one"));
        assertEquals("are # <n> pages", say(wording, "other"));
    }

    @ParameterizedTest
    @CsvSource({"en,=1,one", "ar,=0,zero", "ar,=2,two", "so,=1,one"})
    void a_form_for_one_number_is_that_of_a_category_which_has_no_other(String tag, String number, String category) {
        var wording = take(tag, "{n, plural, " + category + " {lost} " + number + " {kept} other {#}}");
        assertEquals("kept", say(wording.orElseThrow(), category));
    }

    @ParameterizedTest
    @CsvSource({"ru,=1", "fr,=1", "fa,=1", "id,=1", "en,=0", "en,=2"})
    void a_form_for_one_number_is_not_lost_in_a_category_with_others(String tag, String number) {
        assertEquals(Optional.empty(), take(tag, "{n, plural, " + number + " {this} other {these}}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{who, select, male {he} other {they}}",
                "{n, selectordinal, one {#st} other {#th}}",
                "{n, plural, offset:1 other {#}}",
                "{n, plural, other {{m, plural, other {#}}}}",
                "{n, plural, other {{who, select, other {they}}}}",
                "{n, number, percent}",
                "{day, date}",
                "{n, spellout}"
            })
    void what_icu_alone_can_say_is_not_taken(String pattern) {
        assertEquals(Optional.empty(), take("en", pattern));
    }

    private static Optional<Wording> take(String tag, String pattern) {
        return new TakeApart(pattern, PluralRules.forLocale(ULocale.forLanguageTag(tag))).wording();
    }

    private static String say(Wording wording, String category) {
        return wording.forms().getOrDefault(category, List.of()).stream()
                .map(piece ->
                        piece instanceof Piece.Said said ? said.words() : "<" + ((Piece.Place) piece).name() + ">")
                .collect(Collectors.joining());
    }
}
