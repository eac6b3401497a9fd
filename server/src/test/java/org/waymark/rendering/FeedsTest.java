package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;

/** What is new as feeds, held against the grammar of RFC 4287 and read by a program that others wrote. */
class FeedsTest {
    private static final MemoryEdition FIRST = SmallSite.edition();

    @Test
    void every_feed_obeys_the_grammar_of_atom_and_opens_elsewhere() throws Exception {
        var atom = new Grammar("atom.rnc");
        var told = Told.of("page:papers")
                .inFeeds()
                .in("en", "Ask & <first>", "It is free.")
                .notice();
        var warning =
                Told.of("page:papers").alerting("actual").in("fr", "Danger", "").notice();
        var found = new TreeSet<String>();
        for (var file :
                feeds(SmallSite.all(FIRST.next().notice(told).notice(warning))).entrySet()) {
            assertEquals("", atom.faults(file.getValue().bytes()), file.getKey());
            assertEquals("atom_1.0", read(file.getValue()).getFeedType());
            found.add(file.getKey());
        }
        assertTrue(
                found.containsAll(Set.of("en/feed.atom", "ar/feed.atom", "en/rights/feed.atom", "alerts/feed.atom")));
        assertFalse(found.contains("en/danger/feed.atom"), "sensitive");
    }

    @Test
    void holds_what_is_new_in_its_language_and_topic_and_names_nobody() throws Exception {
        var next = FIRST.next().text("page:papers", "en", Map.of("title", "Papers <2>", "summary", "New."), "Text.");
        var feed = read(SmallSite.all(next).get("en/feed.atom"));
        var newest = feed.getEntries().get(0);
        assertEquals("Papers <2>", newest.getTitle());
        assertEquals("https://example.org/en/rights/papers/", newest.getLink());
        assertEquals("tag:example.org,2026-11-22:page:papers/en", newest.getUri());
        assertEquals(next.edition().madeAt(), newest.getUpdatedDate().toInstant());
        assertEquals(next.edition().madeAt(), feed.getPublishedDate().toInstant());
        assertEquals("A centre & friends", feed.getAuthors().get(0).getName());
        assertEquals("tag:example.org,2026-11-22:feed/en", feed.getUri());
        var titles = feed.getEntries().stream().map(SyndEntry::getTitle).toList();
        assertTrue(titles.contains("The line") && titles.contains("Is it safe?"), titles.toString());
        assertFalse(titles.contains("Leave a violent home"), "sensitive");
        assertFalse(titles.contains("A line of 2002"), "history");

        var topic = read(SmallSite.all(next).get("en/rights/feed.atom"));
        assertEquals(
                List.of("Papers <2>", "Rights & <b>duties</b>"),
                topic.getEntries().stream().map(SyndEntry::getTitle).toList());
        assertEquals(
                1, read(SmallSite.all(next).get("ar/feed.atom")).getEntries().size());
    }

    @Test
    void messages_for_feeds_stand_first_and_on_no_page() throws Exception {
        var told = Told.of("page:papers")
                .inFeeds()
                .in("en", "Ask", "")
                .in("ar", "en", "Ask", "")
                .notice();
        var all = SmallSite.all(FIRST.next().notice(told));
        for (var path : List.of("en/feed.atom", "en/rights/feed.atom", "ar/feed.atom")) {
            var entry = read(all.get(path)).getEntries().get(0);
            assertEquals("Ask", entry.getTitle(), path);
            assertTrue(entry.getUri().startsWith("tag:example.org,2026-11-22:message:m/"), entry.getUri());
        }
        assertFalse(SmallSite.html(all.get("en/index.html")).contains("banner\""));
    }

    @Test
    void pages_lead_to_their_feed() {
        var all = SmallSite.all(FIRST);
        assertEquals(List.of("/en/feed.atom", "/alerts/feed.atom"), followed(all, "en/index.html"));
        assertEquals(List.of("/ar/rights/feed.atom"), followed(all, "ar/rights/index.html"));
        assertEquals(List.of(), followed(all, "en/danger/index.html"));
        assertEquals(List.of(), followed(all, "en/rights/papers/index.html"));
        for (var path : List.of("en/index.html", "ar/rights/index.html")) {
            followed(all, path).forEach(feed -> assertTrue(all.containsKey(feed.substring(1)), feed));
        }
    }

    @Test
    void a_site_that_does_not_know_its_address_has_none() {
        var all = SmallSite.all(SmallSite.edition().at(""));
        assertEquals(Map.of(), feeds(all));
        assertEquals(List.of(), followed(all, "en/index.html"));
    }

    @Test
    void only_feeds_with_something_new_are_made_again_and_like_all_at_once() {
        var archive = SmallSite.all(FIRST);
        var next = FIRST.next().text("page:papers", "en", Map.of("title", "Papers", "summary", "New."), "Text.");
        assertEquals(
                Set.of("en/feed.atom", "en/rights/feed.atom", "alerts/feed.atom"), withoutPapers(made(archive, next)));
        var hotline = FIRST.next().facts("hotline:it-line", Map.of("country", "IT", "status", "historical"));
        assertTrue(made(archive, hotline).contains("en/feed.atom"), "a number that is history leaves");
        var whole = SmallSite.all(next);
        made(archive, next)
                .forEach(path -> assertArrayEquals(
                        whole.get(path).bytes(), SmallSite.all(next).get(path).bytes(), path));
        feeds(whole).keySet().stream()
                .filter(path -> !made(archive, next).contains(path))
                .forEach(path -> assertArrayEquals(
                        archive.get(path).bytes(), whole.get(path).bytes(), path));
    }

    /** The Arabic feeds show the same page, whose English title is no part of them. */
    private static Set<String> withoutPapers(Set<String> made) {
        var rest = new TreeSet<>(made);
        rest.removeIf(path -> path.startsWith("ar/"));
        return rest;
    }

    private static Set<String> made(Map<String, Entry> archive, MemoryEdition next) {
        var previous = new PreviousEdition(
                FIRST.edition().number(),
                archive::containsKey,
                Dependencies.parse(archive.get(Dependencies.PATH).bytes()));
        var made = new TreeSet<String>();
        SmallSite.RENDER.plan(next, previous).forEach((path, source) -> {
            if (source instanceof EntrySource.Made && path.endsWith("feed.atom")) {
                made.add(path);
            }
        });
        return made;
    }

    private static List<String> followed(Map<String, Entry> all, String path) {
        return Jsoup.parse(SmallSite.html(all.get(path)))
                .select("link[rel=alternate][type=application/atom+xml]")
                .eachAttr("href");
    }

    private static Map<String, Entry> feeds(Map<String, Entry> all) {
        var feeds = new TreeMap<>(all);
        feeds.keySet().removeIf(path -> !path.endsWith("feed.atom"));
        return feeds;
    }

    private static SyndFeed read(Entry entry) throws Exception {
        return new SyndFeedInput().build(new StringReader(new String(entry.bytes(), StandardCharsets.UTF_8)));
    }
}
