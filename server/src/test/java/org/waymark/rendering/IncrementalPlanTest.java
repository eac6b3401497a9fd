package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;
import org.waymark.content.DocumentId;
import org.waymark.publishing.PageAudience;

class IncrementalPlanTest {
    private static final List<String> COUNTRIES = List.of("IT", "FR", "XK", "INT", "EU");

    @Test
    void what_is_kept_equals_what_would_be_made() {
        for (long seed = 1; seed <= 4; seed++) {
            var random = new Random(seed);
            var edition = SmallSite.edition();
            var archive = SmallSite.all(edition);
            for (int i = 0; i < 6; i++) {
                var number = edition.edition().number();
                edition = edition.next();
                for (int n = random.nextInt(3); n >= 0; n--) {
                    change(edition, random);
                }
                var dependencies =
                        Dependencies.parse(get(archive, Dependencies.PATH).bytes());
                var previous = new PreviousEdition(number, Set.copyOf(archive.keySet())::contains, dependencies);
                var followed = new TreeMap<String, Entry>();
                for (var planned : SmallSite.RENDER.plan(edition, previous).entrySet()) {
                    var source = planned.getValue();
                    followed.put(
                            planned.getKey(),
                            source instanceof EntrySource.Kept
                                    ? get(archive, planned.getKey())
                                    : SmallSite.made(source));
                }
                assertSame(SmallSite.all(edition), followed, "seed " + seed + ", change " + i);
                archive = followed;
            }
        }
    }

    @Test
    void a_change_of_one_line_makes_only_the_pages_that_show_it() {
        var first = SmallSite.edition();
        var archive = SmallSite.all(first);
        var next = first.next().text("hotline:it-line", "en", Map.of("title", "The new line"), "Say it.");
        assertEquals(
                Set.of(
                        "en/about/index.html",
                        "en/checklists/is-it-safe/index.html",
                        "en/get-help/index.html",
                        "en/offline/away/index.html",
                        "en/get-help/it/index.html",
                        "en/hotlines/it-line/index.html",
                        "en/journey/from/it/index.html",
                        "en/journey/index.html",
                        "en/journey/to/it/index.html",
                        "en/rights/papers/index.html",
                        "en/share/checklists/is-it-safe/index.html",
                        "en/share/checklists/is-it-safe/page-ntxgt7z.html",
                        "en/share/hotlines/it-line/index.html",
                        "en/share/hotlines/it-line/page-m5bqqjy.html",
                        "en/share/rights/papers/index.html",
                        "en/share/rights/papers/page-6shwstb.html",
                        "en/tell/checklists/is-it-safe/index.html",
                        "en/tell/hotlines/it-line/index.html",
                        "en/tell/rights/papers/index.html"),
                made(first, archive, next));
    }

    @Test
    void another_body_leaves_the_lists_and_links_to_its_page_as_they_were() {
        var first = SmallSite.edition();
        var archive = SmallSite.all(first);
        var same = Map.of("title", "Papers", "summary", "Keep them.");
        var body = "## Why\n\nAnother [term](term:visa).\n\n{{hotline:it-line}}\n\n### How\n\nText.";
        var next = first.next().text("page:papers", "en", same, body);
        assertEquals(
                Set.of(
                        "en/about/index.html",
                        "en/checklists/is-it-safe/index.html",
                        "en/lessons/papers/index.html",
                        "en/rights/index.html",
                        "en/rights/papers/index.html",
                        "en/share/checklists/is-it-safe/index.html",
                        "en/share/checklists/is-it-safe/page-ntxgt7z.html",
                        "en/share/rights/index.html",
                        "en/share/rights/page-xgtr8p7.html",
                        "en/share/rights/papers/index.html",
                        "en/share/rights/papers/page-6shwstb.html"),
                made(first, archive, next));
    }

    @Test
    void other_facts_of_a_page_make_the_lists_that_show_it_or_showed_it() {
        var first = SmallSite.edition()
                .facts("page:work", Map.of("slug", "work", "groups", List.of("workers"), "stages", List.of("return")))
                .text("page:work", "en", Map.of("title", "Work"), "");
        var archive = SmallSite.all(first);
        var next = first.next().facts("page:work", Map.of("slug", "work", "stages", List.of("in-transit")));
        assertEquals(
                Set.of(
                        "en/about/index.html",
                        "en/alerts/index.html",
                        "en/index.html",
                        "en/journey/in-transit/index.html",
                        "en/journey/return/index.html",
                        "en/rights/papers/index.html",
                        "en/share/rights/papers/index.html",
                        "en/share/rights/papers/page-6shwstb.html",
                        "en/share/work/index.html",
                        "en/share/work/page-w9yqwth.html",
                        "en/tell/work/index.html",
                        "en/work/index.html"),
                made(first, archive, next));
        var corridors = first.next()
                .facts("page:work", Map.of("slug", "work", "corridors", List.of(Map.of("from", "NP", "to", "IT"))));
        assertEquals(
                Set.of(
                        "en/about/index.html",
                        "en/index.html",
                        "en/journey/from/np/index.html",
                        "en/journey/index.html",
                        "en/journey/return/index.html",
                        "en/journey/to/it/index.html",
                        "en/rights/papers/index.html",
                        "en/share/rights/papers/index.html",
                        "en/share/rights/papers/page-6shwstb.html",
                        "en/share/work/index.html",
                        "en/share/work/page-w9yqwth.html",
                        "en/tell/work/index.html",
                        "en/work/index.html"),
                made(first, archive, corridors));
    }

    @Test
    void a_text_that_is_new_in_a_language_can_be_shared_in_it() {
        var first = SmallSite.edition();
        var archive = SmallSite.all(first);
        var next = first.next().text("page:papers", "fr", Map.of("title", "Papiers"), "Texte.");
        assertTrue(madeIn("fr/", first, archive, next).contains("fr/share/rights/papers/index.html"));
        assertFalse(madeIn("fr/", first, archive, next).contains("fr/share/rights/index.html"));
    }

    @Test
    void a_short_address_is_made_again_only_when_it_leads_elsewhere() {
        var first = SmallSite.edition();
        var archive = SmallSite.all(first);
        var same = first.next().text("page:papers", "en", Map.of("title", "Other"), "Text.");
        assertEquals(Set.of(), madeIn("q/", first, archive, same));
        var moved = first.next().facts("page:papers", Map.of("slug", "documents"));
        assertEquals(Set.of("q/6shwstb/index.html"), madeIn("q/", first, archive, moved));
    }

    @Test
    void a_change_of_a_treaty_makes_the_pages_that_rest_on_it() {
        var first = SmallSite.edition();
        var archive = SmallSite.all(first);
        var next = first.next()
                .text("instrument:treaty", "en", Map.of("title", "T", "short-name", "T"), "## 21\n\nOther words.\n");
        assertEquals(
                Set.of(
                        "en/about/index.html",
                        "en/instruments/index.html",
                        "en/instruments/treaty/index.html",
                        "en/rights/papers/index.html",
                        "en/share/rights/papers/index.html",
                        "en/share/rights/papers/page-6shwstb.html"),
                made(first, archive, next));
    }

    @Test
    void a_treaty_that_comes_or_goes_makes_the_pages_that_name_it() {
        var first = SmallSite.edition();
        var archive = SmallSite.all(first);
        var comes = first.next()
                .facts("instrument:gone", SmallSite.TREATY)
                .text("instrument:gone", "en", Map.of("title", "T", "short-name", "T"), "");
        var goes = first.next().withdraw("instrument:treaty", null, "old");
        for (var next : List.of(comes, goes)) {
            assertTrue(made(first, archive, next).contains("en/rights/papers/index.html"));
        }
    }

    private static Set<String> made(MemoryEdition first, Map<String, Entry> archive, MemoryEdition next) {
        return madeIn("en/", first, archive, next);
    }

    private static Set<String> madeIn(
            String folder, MemoryEdition first, Map<String, Entry> archive, MemoryEdition next) {
        var previous = new PreviousEdition(
                first.edition().number(),
                archive::containsKey,
                Dependencies.parse(get(archive, Dependencies.PATH).bytes()));
        var made = new TreeSet<String>();
        SmallSite.RENDER.plan(next, previous).forEach((path, source) -> {
            if (source instanceof EntrySource.Made && path.startsWith(folder) && !path.endsWith("feed.atom")) {
                made.add(path);
            }
        });
        return made;
    }

    @Test
    void other_words_or_another_publisher_keep_nothing() {
        var first = SmallSite.edition();
        var archive = SmallSite.all(first);
        var old = Dependencies.parse(get(archive, Dependencies.PATH).bytes());
        var other = new Dependencies("another", old.routes(), old.mentions(), old.recordings(), old.silent());
        var previous = new PreviousEdition(first.edition().number(), archive::containsKey, other);
        assertTrue(SmallSite.RENDER.plan(first.next(), previous).values().stream()
                .noneMatch(EntrySource.Kept.class::isInstance));
    }

    @Test
    void dependencies_are_read_as_they_were_written() {
        var bytes = get(SmallSite.all(SmallSite.edition()), Dependencies.PATH).bytes();
        assertArrayEquals(bytes, Dependencies.parse(bytes).bytes());
    }

    private static Entry get(Map<String, Entry> archive, String path) {
        var entry = archive.get(path);
        if (entry == null) {
            throw new AssertionError(path + " is kept, but was not there before");
        }
        return entry;
    }

    private static void assertSame(Map<String, Entry> expected, Map<String, Entry> actual, String when) {
        assertEquals(expected.keySet(), actual.keySet(), when);
        expected.forEach((path, entry) -> {
            var other = get(actual, path);
            assertEquals(SmallSite.html(entry), SmallSite.html(other), when + ": " + path);
            assertEquals(entry.status(), other.status(), when + ": " + path);
            assertEquals(entry.location(), other.location(), when + ": " + path);
        });
    }

    private static void change(MemoryEdition edition, Random random) {
        int n = random.nextInt(6);
        switch (random.nextInt(12)) {
            case 0 -> {
                var facts = new HashMap<String, Object>(
                        Map.of("slug", "p" + random.nextInt(4), "order", random.nextInt(5)));
                if (random.nextBoolean()) {
                    facts.put("parent", random.nextInt(3) == 0 ? "regular-ways" : "n" + random.nextInt(6));
                }
                facts.putAll(audience(random));
                if (random.nextBoolean()) {
                    facts.put("instruments", List.of(Map.of("id", "i" + random.nextInt(3), "articles", List.of("21"))));
                }
                edition.facts("page:n" + n, facts)
                        .text("page:n" + n, "en", Map.of("title", "P" + random.nextInt(99)), body(random));
            }
            case 1 ->
                edition.facts(
                                "hotline:h" + n,
                                Map.of(
                                        "country",
                                        COUNTRIES.get(random.nextInt(5)),
                                        "number",
                                        "116555",
                                        "number-type",
                                        "short-code",
                                        "works-in",
                                        List.of("IT", "XK"),
                                        "status",
                                        random.nextInt(4) == 0 ? "historical" : "current"))
                        .text("hotline:h" + n, "fr", Map.of("title", "H" + random.nextInt(99)), "");
            case 2 ->
                edition.facts("centre:c" + n, Map.of("country", COUNTRIES.get(random.nextInt(3))))
                        .text("centre:c" + n, "ar", Map.of("title", "C" + random.nextInt(99)), "x");
            case 3 ->
                edition.facts("term:t" + n, Map.of("see-also", List.of("t" + random.nextInt(6))))
                        .text("term:t" + n, "en", Map.of("title", "T" + random.nextInt(99)), body(random));
            case 5 ->
                edition.facts("instrument:i" + n % 3, SmallSite.TREATY)
                        .text(
                                "instrument:i" + n % 3,
                                "en",
                                Map.of("title", "I" + random.nextInt(99), "short-name", "S" + random.nextInt(9)),
                                "## 21\n\nLine " + random.nextInt(9) + ".\n");
            case 6 ->
                edition.facts(
                                "practice:r" + n,
                                SmallSite.practice(
                                        random.nextInt(4),
                                        List.of("IT"),
                                        List.of("Theme " + random.nextInt(3)),
                                        List.of("Tag " + random.nextInt(3))))
                        .text("practice:r" + n, "en", Map.of("title", "R" + random.nextInt(99)), body(random));
            case 4 -> edition.facts("page:n" + n, Map.of("slug", "silent" + n)); // may have no text at all
            case 7 -> {
                var facts = new HashMap<>(Papers.checklist(
                        "k" + random.nextInt(4), List.of("page:n" + n, "hotline:h" + random.nextInt(6))));
                facts.putAll(audience(random));
                edition.facts("checklist:k" + n, facts)
                        .text("checklist:k" + n, "en", Map.of("title", "K" + random.nextInt(99)), Papers.CHECKLIST);
            }
            case 8 ->
                edition.facts("lesson:l" + n, Papers.lesson("l" + random.nextInt(4), List.of("checklist:k" + n)))
                        .text("lesson:l" + n, "en", Map.of("title", "L" + random.nextInt(99)), Papers.LESSON);
            case 9 -> {
                var facts = new HashMap<String, Object>(Map.of("slug", "ways" + random.nextInt(2), "order", n));
                if (random.nextBoolean()) {
                    facts.put("parent", "n" + random.nextInt(6));
                }
                edition.facts("page:regular-ways", facts)
                        .text("page:regular-ways", "en", Map.of("title", "W" + random.nextInt(9)), "");
            }
            case 10 -> {
                if (random.nextInt(3) == 0) {
                    edition.withoutNotices();
                }
                edition.notice(Told.of("page:n" + n)
                        .to(new PageAudience(
                                List.of(), List.of(Journey.STAGES.get(random.nextInt(5))), List.of("women")))
                        .in("en", "N" + random.nextInt(9), "{{hotline:h" + random.nextInt(6) + "}}")
                        .notice());
            }
            default -> {
                var kinds = List.of(
                        "page:n",
                        "hotline:h",
                        "centre:c",
                        "term:t",
                        "instrument:i",
                        "practice:r",
                        "checklist:k",
                        "lesson:l");
                var id = kinds.get(random.nextInt(kinds.size())) + n;
                if (edition.document(DocumentId.parse(id)).isPresent()) {
                    edition.withdraw(id, random.nextBoolean() ? "page:n" + random.nextInt(6) : null, "old");
                }
            }
        }
    }

    /** Stages, groups and corridors, or none. */
    private static Map<String, Object> audience(Random random) {
        var facts = new HashMap<String, Object>();
        if (random.nextBoolean()) {
            facts.put("stages", List.of(Journey.STAGES.get(random.nextInt(5))));
        }
        if (random.nextBoolean()) {
            facts.put("groups", List.of(random.nextBoolean() ? "women" : "workers"));
        }
        if (random.nextInt(3) == 0) {
            var corridor = Map.of(random.nextBoolean() ? "from" : "to", COUNTRIES.get(random.nextInt(5)));
            facts.put("corridors", List.of(corridor));
        }
        return facts;
    }

    private static String body(Random random) {
        return "See [c](checklist:k" + random.nextInt(6) + ") [a](page:n" + random.nextInt(6) + ") [b](term:t"
                + random.nextInt(6) + ")\n\n{{hotline:h" + random.nextInt(6) + "}}";
    }
}
