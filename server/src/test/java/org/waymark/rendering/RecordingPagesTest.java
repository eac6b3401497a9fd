package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.Recording;

/** A person reading a page: offered as long as it is what the page says. */
class RecordingPagesTest {
    private static final Path AUDIO = Path.of("../content/src/test/resources/org/waymark/content");
    private static final String OPUS = "a".repeat(64);
    private static final String MP3 = "b".repeat(64);
    private static final String BODY = "## Why\n\nThey are yours.\n";
    private static final String PAGE = "en/rights/papers/index.html";

    private final byte[] tone = bytes("tone.opus");
    private final byte[] mp3 = bytes("tone.mp3");

    @Test
    void a_recorded_page_says_how_long_it_plays_and_what_it_costs_and_asks_for_nothing() {
        var site = SmallSite.all(recorded(SmallSite.edition(), BODY));
        var recording = first(page(site, PAGE), ".recording");
        assertTrue(recording.text().startsWith("Listen · 0:02 min · 1.6 kB"), recording.text());
        assertEquals("/assets/" + OPUS + ".opus", first(recording, "audio").attr("src"));
        assertEquals("none", first(recording, "audio").attr("preload"));
        assertTrue(first(recording, "audio").hasAttr("controls"));
        assertEquals("If it does not play: MP3, 4.2 kB", first(recording, "p a").text());
        assertEquals("/assets/" + MP3 + ".mp3", first(recording, "p a").attr("href"));

        var file = get(site, "assets/" + OPUS + ".opus");
        assertEquals("audio/ogg", file.mediaType());
        assertTrue(file.fixed());
        assertArrayEquals(tone, file.bytes());
        assertEquals("audio/mpeg", get(site, "assets/" + MP3 + ".mp3").mediaType());
    }

    @Test
    void the_voice_of_the_phone_is_offered_only_where_no_person_reads() {
        var site = SmallSite.all(recorded(SmallSite.edition(), BODY));
        assertTrue(page(site, PAGE).select(".listen").isEmpty());
        assertEquals(1, page(site, "en/rights/index.html").select(".listen").size());
        var arabic = page(site, "ar/rights/papers/index.html");
        assertEquals(1, arabic.select(".listen").size(), "the Arabic text was not recorded");
        assertTrue(arabic.select(".recording").isEmpty());
    }

    @Test
    void nobody_hears_what_the_page_does_not_say_any_more() {
        var site = SmallSite.all(recorded(SmallSite.edition(), BODY + "Keep them with you.\n"));
        assertTrue(page(site, PAGE).select(".recording, audio").isEmpty());
        assertEquals(1, page(site, PAGE).select(".listen").size());
        assertTrue(site.keySet().stream().noneMatch(path -> path.endsWith(".opus") || path.endsWith(".mp3")));
    }

    @Test
    void the_next_edition_keeps_the_file_until_the_text_changes() {
        var first = recorded(SmallSite.edition(), BODY);
        var archive = SmallSite.all(first);
        var same = plan(first, archive, first.next().text("page:danger", "en", Map.of("title", "Danger"), "Other."));
        assertInstanceOf(EntrySource.Kept.class, same.get("assets/" + OPUS + ".opus"));
        assertInstanceOf(EntrySource.Kept.class, same.get(PAGE));

        var changed = first.next();
        recorded(changed, "Other.\n");
        var after = plan(first, archive, changed);
        assertFalse(after.containsKey("assets/" + OPUS + ".opus"));
        assertTrue(Jsoup.parse(SmallSite.html(SmallSite.made(Objects.requireNonNull(after.get(PAGE)))))
                .select("audio")
                .isEmpty());
    }

    @Test
    void what_leaves_the_site_or_is_kept_on_the_phone_has_no_sound() {
        var site = SmallSite.all(recorded(SmallSite.edition(), BODY));
        var copies = site.keySet().stream()
                .filter(path -> path.startsWith("en/share/rights/papers/page-"))
                .toList();
        assertEquals(1, copies.size());
        assertTrue(page(site, copies.get(0)).select("audio, .recording").isEmpty());
        assertFalse(SmallSite.html(get(site, "waymark/packs/en")).contains("assets"));
    }

    @Test
    void what_a_campaign_has_on_the_radio_is_heard_on_the_page_it_leads_to_and_nowhere_else() {
        var spot = new Recording(OPUS, Optional.of(MP3));
        var quiet = SmallSite.edition().media(OPUS, tone).media(MP3, mp3);
        var heard = quiet.next().media(OPUS, tone).media(MP3, mp3);
        heard.notice(Told.of("page:papers").heard("en", spot).notice());
        var site = SmallSite.all(heard);
        var shown = first(page(site, PAGE), ".recording").text();
        assertTrue(shown.startsWith("Message on the radio · 0:02 min · 1.6 kB"), shown);
        assertArrayEquals(tone, get(site, "assets/" + OPUS + ".opus").bytes());
        assertArrayEquals(mp3, get(site, "assets/" + MP3 + ".mp3").bytes());
        assertTrue(page(site, "en/rights/index.html").select(".recording").isEmpty());
        assertTrue(
                page(site, "ar/rights/papers/index.html").select(".recording").isEmpty());
        var made = BannerTest.made(quiet, heard);
        made.removeIf(path -> path.endsWith("/about/"));
        assertEquals(Set.of("en/rights/papers/"), made);
        var over = SmallSite.all(heard.next().withoutNotices());
        assertTrue(page(over, PAGE).select(".recording").isEmpty());
        assertFalse(over.containsKey("assets/" + OPUS + ".opus"));
    }

    private static SortedMap<String, EntrySource> plan(
            MemoryEdition first, Map<String, Entry> archive, MemoryEdition next) {
        var dependencies = Dependencies.parse(get(archive, Dependencies.PATH).bytes());
        var previous = new PreviousEdition(first.edition().number(), archive::containsKey, dependencies);
        return SmallSite.RENDER.plan(next, previous);
    }

    /** Recorded when the body was as it is in {@link #BODY}. */
    private MemoryEdition recorded(MemoryEdition edition, String body) {
        var fields = Fields.of(Map.of("title", "Papers", "summary", "Keep them."))
                .with(
                        Recording.READS,
                        Recording.wordsHash(
                                new Content(Fields.of(Map.of("title", "Papers", "summary", "Keep them.")), BODY)))
                .with(Recording.OPUS, OPUS)
                .with(Recording.MP3, MP3);
        return edition.text("page:papers", "en", fields.asMap(), body)
                .media(OPUS, tone)
                .media(MP3, mp3);
    }

    private static Document page(Map<String, Entry> site, String path) {
        return Jsoup.parse(SmallSite.html(get(site, path)));
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(AUDIO.resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Entry get(Map<String, Entry> site, String path) {
        return Objects.requireNonNull(site.get(path), path);
    }

    private static Element first(Element page, String selector) {
        return Objects.requireNonNull(page.selectFirst(selector), selector);
    }
}
