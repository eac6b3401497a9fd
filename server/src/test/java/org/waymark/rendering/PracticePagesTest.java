package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waymark.catalogue.CatalogueForm;
import org.waymark.content.Kinds;

/** Partners find practices by country, theme and tag without script, and are told how old they are. */
class PracticePagesTest {
    private static final String OLD = "What is described here is of 2015 or earlier.";

    private static Document page(String path) {
        return SmallSite.page(SmallSite.edition(), path);
    }

    @Test
    void the_catalogue_leads_to_every_practice_in_order_and_to_every_choice_with_its_count() {
        var page = page("en/practices/index.html");
        assertEquals(
                List.of("/en/practices/desk/", "/en/practices/school/"),
                page.select(".links a").eachAttr("href"));
        assertTrue(page.select("main").text().contains("Labour Rights (2)"));
        assertTrue(page.select("main").text().contains("Italy (1)"));
        assertTrue(page.select(".notice").text().startsWith(OLD));
    }

    @Test
    void labels_that_differ_only_in_capital_letters_are_one_choice() {
        var theme = page("en/practices/theme/labour-rights/index.html");
        assertEquals(2, theme.select(".links a").size());
        assertEquals("Practices: Labour Rights", theme.select("h1").text());
    }

    @Test
    void a_choice_shows_its_practices_and_the_other_choices_of_its_kind() {
        var page = page("en/practices/country/ke/index.html");
        assertEquals(List.of("/en/practices/school/"), page.select(".links a").eachAttr("href"));
        assertEquals(1, page.select("main a[href=/en/practices/country/it/]").size());
        assertEquals(0, page.select("main a[href^=/en/practices/theme/]").size());
        assertEquals(1, page.select("main a[href=/en/practices/]").size());
    }

    @Test
    void a_practice_says_how_old_it_is_and_marks_a_title_in_another_language() {
        var page = page("en/practices/desk/index.html");
        assertTrue(page.select(".notice").text().startsWith(OLD));
        assertEquals("Un bureau", page.select("h1 span[lang=fr]").text());
        assertEquals(0, page("fr/practices/desk/index.html").select("h1 span").size());
        assertEquals(1, page.select("main ul li:contains(It was)").size(), "the body is in its own language");
    }

    @Test
    void old_addresses_are_shown_but_are_no_links() {
        var page = page("en/practices/desk/index.html");
        assertTrue(page.select("main").text().contains("http://old.example/1"));
        assertEquals(0, page.select("a[href*=old.example]").size());
    }

    @Test
    void other_languages_fall_back_under_a_notice() {
        var page = page("ar/practices/school/index.html");
        assertEquals("en", page.select("h1 span").attr("lang"));
        assertEquals(1, page.select(".notice[role=note]").size());
    }

    @Test
    void the_files_for_partners_hold_what_the_pages_say() {
        var all = SmallSite.all(SmallSite.edition());
        for (var name : List.of("practices.csv", "practices.json")) {
            var text = SmallSite.html(all.get(name));
            var reading = CatalogueForm.ofFile(name, Kinds.named("practice")).read(text);
            assertEquals(List.of(), reading.problems());
            var names = new TreeSet<String>();
            reading.records().forEach(record -> names.add(record.id().name()));
            assertEquals(new TreeSet<>(List.of("desk", "school")), names);
            assertTrue(reading.records().toString().contains("=A desk"), "it comes out as it went in");
        }
        assertTrue(
                page("en/practices/index.html").select("a[href=/practices.csv]").hasText());
    }
}
