package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waymark.content.Corridor;
import org.waymark.content.Fields;
import org.waymark.content.Kinds;
import org.waymark.data.DataPaths;
import org.waymark.data.Ways;

/** Whoever says where they are, or where they go, is led to what fits, regular ways first. */
class JourneyPagesTest {
    @Test
    void the_first_page_leads_to_the_choice_right_after_help() {
        var links = page(SmallSite.edition(), "en/index.html").select("main a").eachAttr("href");
        assertEquals(List.of("/en/get-help/", "/en/journey/"), links.subList(0, 2));
    }

    @Test
    void the_choice_has_every_stage_with_a_pictogram_and_words() {
        var stages = page(SmallSite.edition(), "en/journey/index.html").select(".stages a");
        assertEquals(
                List.of("Before departure", "On the way", "On arrival", "Living abroad", "Going home"),
                stages.eachText());
        assertTrue(stages.stream()
                .allMatch(stage -> stage.select("svg[aria-hidden=true]").size() == 1));
        assertEquals("/en/journey/before-departure/", stages.get(0).attr("href"));
    }

    @Test
    void the_stages_are_those_that_facts_may_name() {
        Journey.STAGES.forEach(stage -> {
            var problems = Kinds.named("page").problemsOfFacts(Fields.of(Map.of("stages", List.of(stage))));
            assertTrue(problems.stream().noneMatch(problem -> problem.toString().contains("/stages/")), stage);
        });
    }

    @Test
    void a_stage_shows_its_pages_by_topic_with_regular_ways_first() {
        var main = page(site(), "en/journey/before-departure/index.html").select("main");
        assertEquals(
                List.of("Regular ways", "Rights & <b>duties</b>", "Leave a violent home", "Checklists"),
                main.select("h2").eachText());
        assertEquals(
                List.of("Visas", "Papers", "Is it safe?"),
                main.select(".links a").eachText());
    }

    @Test
    void only_regular_ways_are_said_in_a_sentence_each() {
        var main = page(site(), "en/journey/before-departure/index.html").select("main");
        assertTrue(main.text().contains("How to get one."));
        assertFalse(main.text().contains("Keep them."));
    }

    @Test
    void a_page_of_another_stage_is_left_out_with_its_topic_when_that_is_of_another_stage_too() {
        var main = page(site(), "en/journey/return/index.html").select("main");
        assertFalse(main.text().contains("Visas"));
        assertTrue(main.text().contains("Regular ways"), "a topic for all stages is shown without its pages");
        var edition = site().facts("page:regular-ways", facts("regular-ways", "stages", List.of("in-transit")));
        assertFalse(page(edition, "en/journey/return/index.html")
                .select("main")
                .text()
                .contains("Regular ways"));
    }

    @Test
    void a_page_for_some_countries_is_found_by_country_and_not_by_stage() {
        var edition = corridor(Map.of("from", "BD", "to", "IT"));
        assertFalse(
                page(edition, "en/journey/before-departure/index.html").text().contains("Seasonal work"));
        for (var choice : List.of("to/it", "from/bd")) {
            var first = page(edition, "en/journey/" + choice + "/index.html").selectFirst("main h2");
            assertEquals("For this country", first.text());
            assertEquals("Seasonal work", first.nextElementSibling().select("a").text());
        }
    }

    @Test
    void what_is_for_a_region_is_found_by_each_of_its_countries() {
        var edition = corridor(Map.of("to", "EU"));
        assertTrue(page(edition, "en/journey/to/fr/index.html").text().contains("Seasonal work"));
        assertFalse(SmallSite.all(edition).containsKey("en/journey/to/eu/index.html"));
    }

    @Test
    void the_page_of_a_country_leads_to_its_numbers_its_centres_and_the_stages() {
        var page = page(site(), "en/journey/to/it/index.html");
        assertEquals("To: Italy", page.select("h1").text());
        assertEquals("/en/get-help/it/", page.select("main a.urgent").attr("href"));
        assertEquals(
                List.of("/en/centres/it-house/", "/en/regular-ways/"),
                page.select("main .links a").eachAttr("href"));
        assertEquals(5, page.select("main .stages a").size());
        assertEquals(List.of("/en/journey/"), page.select(".crumbs a").eachAttr("href"));
    }

    @Test
    void a_country_without_numbers_does_not_lead_to_any() {
        var main = page(corridor(Map.of("to", "GL")), "en/journey/to/gl/index.html")
                .select("main");
        assertEquals(0, main.select(".urgent").size());
    }

    @Test
    void a_country_has_a_page_only_for_what_is_its_own() {
        var edition = site().facts(
                        "hotline:ke-line", Map.of("country", "KE", "number", "116555", "number-type", "short-code"))
                .text("hotline:ke-line", "en", Map.of("title", "A line"), "");
        var paths = SmallSite.all(edition).keySet().stream()
                .filter(path -> path.startsWith("en/journey/to/") || path.startsWith("en/journey/from/"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(List.of(
                        "en/journey/from/it/index.html", "en/journey/to/it/index.html", "en/journey/to/ke/index.html")),
                paths);
        var places = page(edition, "en/journey/index.html").select(".places");
        assertEquals(
                List.of("/en/journey/to/it/", "/en/journey/to/ke/"),
                places.get(0).select("a").eachAttr("href"));
        assertEquals(
                List.of("/en/journey/from/it/", "/en/get-help/ke/"),
                places.get(1).select("a").eachAttr("href"),
                "who comes from a country that has only lines is led to them");
    }

    @Test
    void the_name_of_a_stage_starts_as_the_language_starts_names() {
        assertEquals(
                "Avant le départ",
                page(site(), "fr/journey/before-departure/index.html")
                        .select("h1")
                        .text());
        assertEquals(
                "قبل السفر",
                page(site(), "ar/journey/before-departure/index.html")
                        .select("h1")
                        .text());
    }

    @Test
    void whom_something_is_for_is_told_to_those_who_make_packs() {
        var entries = SmallSite.all(corridor(Map.of("from", "BD", "to", "EU")));
        var ways = Ways.parse(entries.get(DataPaths.WAYS).bytes());
        for (var name : List.of("page:season", "regular-ways/season/")) {
            assertTrue(ways.isFor(Corridor.of("BD", "IT"), name));
            assertTrue(ways.isFor(Corridor.of("", "FR"), name));
            assertFalse(ways.isFor(Corridor.of("NG", "IT"), name));
            assertFalse(ways.isFor(Corridor.of("BD", "US"), name));
        }
        assertTrue(ways.isFor(Corridor.of("BD", "IT"), "journey/to/it/"));
        assertFalse(ways.isFor(Corridor.of("BD", "FR"), "journey/to/it/"));
        for (var name : List.of("page:papers", "hotline:it-line", "get-help/it/", "journey/", "")) {
            assertTrue(ways.isFor(Corridor.of("BD", "FR"), name), name);
        }
        assertEquals(Set.of("bd", "it"), ways.from(), "pages from there, and a centre");
        assertTrue(ways.to().containsAll(List.of("fr", "it")) && !ways.to().contains("us"));
    }

    private static MemoryEdition site() {
        return SmallSite.edition()
                .facts("page:regular-ways", facts("regular-ways", "order", 7))
                .text("page:regular-ways", "en", Map.of("title", "Regular ways", "summary", "There are some."), "")
                .facts("page:visas", facts("visas", "parent", "regular-ways", "stages", List.of("before-departure")))
                .text("page:visas", "en", Map.of("title", "Visas", "summary", "How to get one."), "");
    }

    private static MemoryEdition corridor(Map<String, String> corridor) {
        return site().facts("page:season", facts("season", "parent", "regular-ways", "corridors", List.of(corridor)))
                .text("page:season", "en", Map.of("title", "Seasonal work"), "");
    }

    private static Map<String, Object> facts(String slug, Object... more) {
        var facts = new HashMap<String, Object>(Map.of("slug", slug));
        for (int i = 0; i < more.length; i += 2) {
            facts.put(more[i].toString(), more[i + 1]);
        }
        return facts;
    }

    private static Document page(MemoryEdition edition, String path) {
        return SmallSite.page(edition, path);
    }
}
