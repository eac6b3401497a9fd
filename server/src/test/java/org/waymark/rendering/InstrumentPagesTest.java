package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** A reader is told where a right is written, in plain words, and whether they could read the text itself. */
class InstrumentPagesTest {
    private static Document page(String path) {
        return SmallSite.page(SmallSite.edition(), path);
    }

    @Test
    void a_page_says_in_plain_words_where_it_is_written() {
        var main = page("en/rights/papers/index.html").select("main");
        var item = main.select("li:has(a[href=/en/instruments/treaty/])").first();
        assertEquals("The Treaty Article 21: Nobody takes papers. Official text in: English, French.", item.text());
        assertTrue(main.text().contains("A treaty binds only the states that joined it."));
        assertEquals(1, item.parent().children().size(), "what is not published is not named");
    }

    @Test
    void a_reader_is_told_that_the_official_text_is_not_in_their_language() {
        var missing = "لا يوجد نص رسمي بلغتك";
        assertTrue(page("ar/rights/papers/index.html").select("main").text().contains(missing));
        assertTrue(
                page("ar/instruments/treaty/index.html").select("main").text().contains(missing));
        assertFalse(page("en/instruments/treaty/index.html").text().contains("no official text"));
    }

    @Test
    void a_page_that_names_none_has_no_such_part() {
        assertFalse(page("en/rights/index.html").text().contains("Where is this written?"));
    }

    @Test
    void a_rule_of_the_union_is_not_called_a_treaty() {
        var facts = new HashMap<>(SmallSite.TREATY);
        facts.put("instrument-kind", "eu-directive");
        var edition = SmallSite.edition().facts("instrument:treaty", facts);
        var text = SmallSite.page(edition, "en/rights/papers/index.html").text();
        assertTrue(text.contains("The rules of the European Union bind only the states that take part."));
        assertFalse(text.contains("A treaty binds"));
    }

    @Test
    void many_official_languages_are_counted() {
        var facts = new HashMap<>(SmallSite.TREATY);
        facts.put("official-languages", List.of("de", "el", "et", "fi", "it", "lt", "lv"));
        var edition = SmallSite.edition().facts("instrument:treaty", facts);
        var text = SmallSite.page(edition, "en/rights/papers/index.html").text();
        assertTrue(text.contains("Official text in 7 languages. There is no official text in your language."), text);
    }

    @Test
    void its_own_page_says_all_its_articles_how_they_were_read_and_which_pages_rest_on_it() {
        var page = page("en/instruments/treaty/index.html");
        assertEquals("Treaty of <Everywhere>", page.select("h1").text());
        assertEquals("Nobody takes papers.", page.select("#a21 + dd").text());
        assertEquals(
                "Each case alone. We read only a summary or a report about this, not the text itself.",
                page.select("#a22 + dd").text());
        assertEquals(
                "We read this in a copy, not on the official page.",
                page.select(".card__caution").text());
        assertTrue(page.select("main").text().contains("Two joined."));
        assertEquals("Papers", page.select(".links a[href=/en/rights/papers/]").text());
        assertEquals("/en/instruments/", page.select(".crumbs a").attr("href"));
    }

    @Test
    void words_in_another_language_are_marked() {
        var line = page("fr/rights/papers/index.html").select("li:has(a[href=/fr/instruments/treaty/]) span[lang=en]");
        assertEquals("The Treaty", line.first().text());
        assertTrue(line.text().contains("Nobody takes papers."));
    }

    @Test
    void the_list_shows_them_by_kind() {
        var page = page("en/instruments/index.html");
        assertEquals("Treaty", page.select("h2:not(#languages)").text());
        assertEquals(
                "Treaty of <Everywhere>",
                page.select(".links a[href=/en/instruments/treaty/]").text());
    }
}
