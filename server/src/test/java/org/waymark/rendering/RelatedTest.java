package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;

/** What a page leads to at its end fits it, and is the same on every machine. */
class RelatedTest {
    private final MemoryEdition edition = new MemoryEdition();
    private final Map<DocumentId, Set<DocumentId>> mentions = new TreeMap<>();

    @Test
    void pages_for_the_same_people_are_related_those_for_everybody_are_not() {
        page("here", Map.of("groups", List.of("women", "workers")));
        page("both", Map.of("groups", List.of("women", "workers")));
        page("one", Map.of("groups", List.of("workers", "children")));
        page("others", Map.of("groups", List.of("children")));
        page("all", Map.of());
        assertEquals(List.of("both", "one"), related("here"));
        assertEquals(List.of(), related("all"));
    }

    @Test
    void a_link_in_either_direction_counts_most_and_in_both_still_more() {
        page("here", Map.of("groups", List.of("women", "workers")));
        page("alike", Map.of("groups", List.of("women", "workers")));
        page("back", Map.of());
        page("forth", Map.of());
        page("mutual", Map.of());
        link("back", "here");
        link("here", "forth");
        link("here", "mutual");
        link("mutual", "here");
        assertEquals(List.of("mutual", "back", "forth", "alike"), related("here"));
    }

    @Test
    void a_stage_in_common_decides_between_pages_but_relates_none() {
        page("here", Map.of("groups", List.of("workers"), "stages", List.of("return")));
        page("a", Map.of("groups", List.of("workers")));
        page("b", Map.of("groups", List.of("workers"), "stages", List.of("return")));
        page("c", Map.of("stages", List.of("return")));
        assertEquals(List.of("b", "a"), related("here"));
    }

    @Test
    void what_is_for_other_countries_is_related_only_by_a_link() {
        page("here", Map.of("groups", List.of("workers"), "corridors", List.of(Map.of("from", "BD", "to", "IT"))));
        page("same", Map.of("corridors", List.of(Map.of("from", "NP", "to", "IT"))));
        page("other", Map.of("groups", List.of("workers"), "corridors", List.of(Map.of("to", "JP"))));
        page("any", Map.of("groups", List.of("workers")));
        assertEquals(List.of("same", "any"), related("here"));
        link("other", "here");
        assertEquals(List.of("other", "same", "any"), related("here"));
        assertEquals(List.of(), related("any"), "a page for everybody names none for some countries");
    }

    @Test
    void regular_ways_come_before_others_that_fit_as_well_and_five_are_enough() {
        page("here", Map.of("groups", List.of("workers")));
        for (var name : List.of("a", "b", "c", "d", "e")) {
            page(name, Map.of("groups", List.of("workers")));
        }
        page("regular-ways", Map.of());
        page("z", Map.of("groups", List.of("workers"), "parent", "regular-ways"));
        assertEquals(List.of("z", "a", "b", "c", "d"), related("here"));
    }

    @Test
    void what_the_page_shows_already_is_not_repeated() {
        page("above", Map.of("groups", List.of("workers")));
        page("here", Map.of("groups", List.of("workers"), "parent", "above"));
        page("below", Map.of("groups", List.of("workers"), "parent", "here"));
        page("beside", Map.of("groups", List.of("workers"), "parent", "above"));
        assertEquals(List.of("beside"), related("here"));
    }

    @Test
    void a_page_ends_with_its_related_pages_by_their_titles_alone() {
        var edition = SmallSite.edition()
                .facts("page:work", Map.of("slug", "work", "groups", List.of("workers")))
                .text("page:work", "en", Map.of("title", "Work", "summary", "Of work."), "");
        var page = SmallSite.page(edition, "en/rights/papers/index.html");
        var heading = page.select("h2:contains(Read also)").first();
        assertEquals(
                List.of("/en/work/"), heading.nextElementSibling().select("a").eachAttr("href"));
        assertFalse(page.text().contains("Of work."));
        assertEquals(
                0,
                SmallSite.page(edition, "en/danger/index.html")
                        .select("h2:contains(Read also)")
                        .size());
    }

    private void page(String name, Map<String, ?> facts) {
        var all = new HashMap<String, Object>(facts);
        all.put("slug", name);
        edition.facts("page:" + name, all);
    }

    private void link(String from, String to) {
        mentions.computeIfAbsent(id(from), any -> new TreeSet<>()).add(id(to));
    }

    private List<String> related(String name) {
        var related = new Related(new Site(edition, Set.of()), mentions);
        return related.to(id(name)).stream().map(DocumentId::name).toList();
    }

    private static DocumentId id(String name) {
        return new DocumentId("page", name);
    }
}
