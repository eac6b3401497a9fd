package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waymark.content.LanguageTag;
import org.waymark.language.Countries;
import org.waymark.language.EmergencyNumbers;
import org.waymark.language.Formats;
import org.waymark.rendering.Card.Dial;
import org.waymark.rendering.Views.EmergencyView;

/** Whoever looks for a number finds the best one first, and is told where there is none. */
class HelpPagesTest {
    @Test
    void the_number_everybody_knows_comes_first_and_none_is_left_out() {
        var numbers = emergency("085", "999", "088", "112").numbers();
        assertEquals(
                List.of("112", "999", "085", "088"),
                numbers.stream().map(Dial::number).toList());
        assertEquals(
                List.of(true, true, false, false),
                numbers.stream().map(Dial::first).toList());
    }

    @Test
    void where_none_is_well_known_they_are_all_alike() {
        var numbers = emergency("190", "191", "193").numbers();
        assertEquals(
                List.of("190", "191", "193"), numbers.stream().map(Dial::number).toList());
        assertTrue(numbers.stream().allMatch(Dial::first));
    }

    @Test
    void a_doubtful_number_is_shown_but_never_first() {
        for (var country : Countries.shipped().withEmergencyNumbers()) {
            var listed = Countries.shipped().emergency(country).orElseThrow().numbers();
            var shown = emergency(listed.toArray(String[]::new)).numbers();
            assertEquals(listed.size(), shown.size());
            assertFalse(List.of("666", "90000").contains(shown.get(0).number()), country);
        }
        assertEquals("117", emergency("666", "117").numbers().get(0).number());
    }

    @Test
    void the_emergency_number_stands_above_every_help_line() {
        var edition = SmallSite.edition();
        var codes = Countries.shipped().withEmergencyNumbers();
        assertTrue(codes.contains("IT"));
        var cards = SmallSite.page(edition, "en/" + Routes.countryPath("IT") + "index.html")
                .select(".card");
        assertTrue(cards.size() > 1, cards.toString());
        assertTrue(cards.get(0).hasClass("card--emergency"));
    }

    @Test
    void an_emergency_number_names_the_list_it_was_read_in_and_that_nobody_called() {
        assertEquals(
                "This number was read in a public list: the list. Nobody has called to test it.",
                emergency("112").note());
        assertTrue(emergency("112", "113").note().contains("does not say which is for police"));
    }

    @Test
    void a_country_without_an_emergency_number_says_so() {
        var page = country("GL");
        assertTrue(page.select("main").text().contains("We have no emergency number for this country"));
        assertEquals(0, page.select(".card--emergency").size());
    }

    @Test
    void a_place_that_is_no_country_misses_no_emergency_number() {
        assertFalse(country("EU").select("main").text().contains("no emergency number"));
    }

    @Test
    void a_country_without_lines_says_so_and_points_to_those_across_borders() {
        var main = SmallSite.page(SmallSite.edition(), "en/get-help/np/index.html")
                .select("main")
                .text();
        assertTrue(main.contains("We know of no help line for this country"));
        assertTrue(main.contains("The lines below work across borders."));
    }

    private static Document country(String code) {
        var edition = SmallSite.edition();
        edition.facts("centre:there", Map.of("slug", "there", "country", code))
                .text("centre:there", "en", Map.of("title", "A house"), "");
        return SmallSite.page(edition, "en/" + Routes.countryPath(code) + "index.html");
    }

    private static EmergencyView emergency(String... numbers) {
        var english = SmallSite.LANGUAGES.get(new LanguageTag("en"));
        var card = new EmergencyCard(new Speech(english, SmallSite.WORDS, Formats.shipped()));
        return card.of(new EmergencyNumbers("IT", List.of(numbers), "the list", "high"));
    }
}
