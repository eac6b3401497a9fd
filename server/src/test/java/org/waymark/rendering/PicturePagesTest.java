package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;

/** Pictures within pages: in words for everybody, loaded by nobody who did not ask. */
class PicturePagesTest {
    private static final String FILE = "c".repeat(64);
    private static final String PAGE = "en/rights/papers/index.html";
    private static final byte[] BYTES = {1, 2, 3};

    @Test
    void stands_there_in_words_with_a_link_that_says_what_it_costs() {
        var site = SmallSite.all(edition());
        var figure = Objects.requireNonNull(page(site, PAGE).selectFirst("figure"));
        assertEquals(
                "A passport with a <red> cover.",
                Objects.requireNonNull(figure.firstElementChild()).text());
        assertEquals("Show the picture · 12 kB", figure.select("a").text());
        assertEquals("/assets/" + FILE + ".png", figure.select("a").attr("href"));
        assertEquals(
                "It opens. A. Person · CC BY 4.0 Needs a connection: pictures are not kept on the phone.",
                figure.select("figcaption").text());
        assertTrue(page(site, PAGE).select("img").isEmpty());
        var file = Objects.requireNonNull(site.get("assets/" + FILE + ".png"));
        assertEquals("image/png", file.mediaType());
        assertTrue(file.fixed());
        assertArrayEquals(BYTES, file.bytes());
    }

    @Test
    void the_script_that_opens_it_stands_only_where_a_picture_is() {
        var site = SmallSite.all(edition());
        var policy = SmallSite.html(Objects.requireNonNull(site.get("waymark/csp.txt")));
        assertTrue(policy.contains(ReaderPolicy.source(ReaderScripts.SHOW_PICTURE)));
        assertTrue(scripts(site, PAGE).contains(ReaderScripts.SHOW_PICTURE));
        assertFalse(scripts(site, "en/rights/index.html").contains(ReaderScripts.SHOW_PICTURE));
    }

    @Test
    void has_no_page_of_its_own_and_leads_nowhere() {
        var edition = edition().text("page:rights", "en", Map.of("title", "Rights"), "See [it](image:passport).");
        var site = SmallSite.all(edition);
        assertTrue(
                site.keySet().stream().noneMatch(path -> path.endsWith(".html") && path.contains("passport")),
                site.keySet()::toString);
        assertTrue(page(site, "en/rights/index.html")
                .select("main a[href*=passport]")
                .isEmpty());
    }

    @Test
    void readers_without_a_text_in_their_language_get_the_one_there_is_marked_as_such() {
        var figure = Objects.requireNonNull(
                page(SmallSite.all(edition()), "ar/rights/papers/index.html").selectFirst("figure"));
        assertEquals("en", figure.select("p span").attr("lang"));
        var translated =
                edition().text("image:passport", "ar", Map.of("title", "جواز", "alternative", "جواز سفر أحمر."), "");
        var arabic = page(SmallSite.all(translated), "ar/rights/papers/index.html");
        assertEquals("جواز سفر أحمر.", arabic.select("figure > p").first().text());
    }

    @Test
    void another_file_makes_its_pages_again_and_what_was_withdrawn_leaves_no_trace() {
        var first = edition();
        var archive = SmallSite.all(first);
        var other = "d".repeat(64);
        var dependencies = Dependencies.parse(
                Objects.requireNonNull(archive.get(Dependencies.PATH)).bytes());
        var previous = new PreviousEdition(first.edition().number(), archive::containsKey, dependencies);
        var next = first.next()
                .facts("image:passport", Papers.picture("passport", other))
                .media(other, BYTES);
        var plan = SmallSite.RENDER.plan(next, previous);
        assertFalse(plan.containsKey("assets/" + FILE + ".png"));
        assertTrue(plan.containsKey("assets/" + other + ".png"));
        assertInstanceOf(EntrySource.Made.class, plan.get(PAGE));
        assertInstanceOf(EntrySource.Kept.class, plan.get("en/get-help/it/index.html"));

        var gone = SmallSite.all(edition().withdraw("image:passport", null, ""));
        assertTrue(page(gone, PAGE).select("figure, .card__caution").isEmpty());
        assertFalse(gone.containsKey("assets/" + FILE + ".png"));
    }

    @Test
    void a_copy_that_leaves_the_site_leads_to_it_and_a_pack_has_no_picture() {
        var site = SmallSite.all(edition());
        var copy = site.keySet().stream()
                .filter(path -> path.startsWith("en/share/rights/papers/page-"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                "https://example.org/assets/" + FILE + ".png",
                page(site, copy).select("a.picture").attr("href"));
        var nowhere = SmallSite.all(edition().at(""));
        assertTrue(page(nowhere, copy).select("a.picture").isEmpty());
        assertEquals(1, page(nowhere, copy).select("figure").size());
        assertFalse(SmallSite.html(Objects.requireNonNull(site.get("waymark/packs/en")))
                .contains("assets"));
    }

    private static MemoryEdition edition() {
        return SmallSite.edition()
                .facts("image:passport", Papers.picture("passport", FILE))
                .text(
                        "image:passport",
                        "en",
                        Map.of(
                                "title", "Passport",
                                "alternative", "A passport with a <red> cover.",
                                "caption", "It opens."),
                        "")
                .media(FILE, BYTES)
                .text("page:papers", "en", Map.of("title", "Papers"), "One.\n\n{{image:passport}}\n\nTwo.\n")
                .text("page:papers", "ar", Map.of("title", "الأوراق"), "{{image:passport}}\n");
    }

    private static List<String> scripts(Map<String, Entry> site, String path) {
        return page(site, path).select("script").stream()
                .map(org.jsoup.nodes.Element::data)
                .toList();
    }

    private static Document page(Map<String, Entry> site, String path) {
        return Jsoup.parse(SmallSite.html(Objects.requireNonNull(site.get(path), path)));
    }
}
