package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.content.ShortCode;

class SharePagesTest {
    private static final String PAPERS = "rights/papers/";
    private static final String CODE =
            ShortCode.of(DocumentId.parse("page:papers")).value();
    private static final String SHORT = "https://example.org/q/" + CODE;
    private static final String FILE = "page-" + CODE + ".html";

    @Test
    void a_page_leads_to_where_it_is_shared_in_the_languages_it_is_written_in() {
        var edition = SmallSite.edition();
        for (var path : List.of(PAPERS, "hotlines/it-line/", "centres/it-house/", "checklists/is-it-safe/")) {
            var link = SmallSite.page(edition, "en/" + path + "index.html").select(".share a[href*=/share/]");
            assertEquals(List.of("/en/share/" + path), link.eachAttr("href"));
            assertEquals("Share this page", link.text());
        }
        var all = SmallSite.all(edition);
        assertTrue(all.containsKey("ar/share/" + PAPERS + "index.html"));
        assertFalse(all.containsKey("fr/share/" + PAPERS + "index.html"));
        assertEquals(
                0,
                SmallSite.page(edition, "fr/" + PAPERS + "index.html")
                        .select("a[href*=/share/]")
                        .size());
        for (var list : List.of("", "get-help/", "terms/", "lessons/papers/", "practices/practice-1/", "search/")) {
            var page = all.get("en/" + list + "index.html");
            assertTrue(page == null || !SmallSite.html(page).contains("/share/"), list);
        }
    }

    @Test
    void other_languages_of_a_share_page_are_there_or_lead_to_the_page_itself() {
        var languages = SmallSite.page(SmallSite.edition(), "en/share/" + PAPERS + "index.html")
                .select(".tongues a");
        assertEquals("/ar/share/" + PAPERS, languages.select("[lang=ar]").attr("href"));
        assertEquals("/fr/" + PAPERS, languages.select("[lang=fr]").attr("href"));
    }

    @Test
    void nobody_finds_a_share_page_by_searching() {
        var page = SmallSite.page(SmallSite.edition(), "en/share/" + PAPERS + "index.html");
        assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
        assertEquals(0, page.select("main[data-searchable]").size());
        var original = SmallSite.page(SmallSite.edition(), "en/" + PAPERS + "index.html");
        assertEquals(0, original.select("meta[name=robots]").size());
    }

    @Test
    void an_ordinary_page_is_shared_by_its_name() throws Exception {
        var page = SmallSite.page(SmallSite.edition(), "en/share/" + PAPERS + "index.html");
        assertEquals(
                List.of(
                        "https://example.org/en/rights/papers/",
                        "Papers Keep them. https://example.org/en/rights/papers/",
                        "Papers " + SHORT),
                page.select(".share__text").eachText());
        assertEquals(
                SmsText.link("Papers " + SHORT), page.select("a[href^=sms:]").attr("href"));
        assertEquals(SHORT, Scanned.of(page.selectFirst("main svg[role=img]")).getText());
        assertEquals(FILE, page.select("a[download]").attr("download"));
        assertEquals(
                "/en/share/rights/papers/" + FILE, page.select("a[download]").attr("href"));
        assertEquals("/en/rights/papers/", page.select("main a").first().attr("href"));
        assertEquals(0, page.select("main script, [src], main a[href^=http]").size());
    }

    @Test
    void nothing_that_leaves_the_phone_names_a_sensitive_page() throws Exception {
        var brief = "https://example.org" + ShortAddresses.of(DocumentId.parse("page:danger"));
        var page = SmallSite.page(SmallSite.edition(), "en/share/danger/index.html");
        assertEquals(
                List.of(brief, "Waymark " + brief, "Waymark " + brief),
                page.select(".share__text").eachText());
        assertEquals("Waymark " + brief, page.select(".share__code").text());
        assertEquals(brief, Scanned.of(page.selectFirst("main svg[role=img]")).getText());
        var said = page.select("main").text()
                + page.title()
                + page.select("a[download]").attr("download");
        assertFalse(said.matches("(?s).*(violent|danger).*"), said);
    }

    @Test
    void a_long_name_gives_way_so_that_a_text_message_stays_one() {
        var edition = SmallSite.edition().text("page:papers", "ar", Map.of("title", "أوراق ".repeat(12)), "نص");
        var page = SmallSite.page(edition, "ar/share/" + PAPERS + "index.html");
        var name = SmallSite.WORDS.say(new org.waymark.content.LanguageTag("ar"), "site.name");
        assertEquals(name + " " + SHORT, page.select(".share__text").last().text());
    }

    @Test
    void a_site_that_does_not_know_its_address_shares_only_the_file() {
        var edition = SmallSite.edition().at("");
        var page = SmallSite.page(edition, "en/share/" + PAPERS + "index.html");
        assertEquals(
                0,
                page.select(".share__text, main svg[role=img], a[href^=sms:]").size());
        assertTrue(page.select("main").text().contains("does not know its own address"));
        assertEquals(1, page.select("a[download]").size());
        var copy = SmallSite.page(edition, "en/share/" + PAPERS + FILE);
        assertEquals(0, copy.select("a[href^=/], footer a").size());
        assertTrue(copy.text().contains("visa") || copy.text().contains("term"), "words of a link stay");
    }

    @Test
    void an_address_with_a_slash_at_its_end_makes_no_double_one() {
        var page = SmallSite.page(SmallSite.edition().at("https://example.org/"), "en/share/danger/index.html");
        assertFalse(page.text().contains("org//"));
    }

    @Test
    void the_file_holds_the_page_and_asks_for_nothing() {
        var copy = SmallSite.page(SmallSite.edition(), "en/share/" + PAPERS + FILE);
        assertEquals("Papers", copy.title());
        assertEquals("Papers", copy.select("h1").text());
        var original = SmallSite.page(SmallSite.edition(), "en/" + PAPERS + "index.html");
        assertEquals(
                original.select("main a[href^=tel:]").eachAttr("href"),
                copy.select("a[href^=tel:]").eachAttr("href"));
        assertFalse(copy.select("a[href=tel:+390655501234]").isEmpty());
        var text = copy.text();
        for (var words :
                List.of("Keep them.", "Why", "Good until", "Text of", "A law <3>", "edition 1", "A centre &")) {
            assertTrue(text.contains(words), words);
        }
        assertEquals(SHORT, copy.select("footer a").attr("href"));
        assertEquals(
                0,
                copy.select("script, img, iframe, [src], link:not([href=data:,])")
                        .size());
        assertFalse(copy.select("style").html().contains("url("));
        assertEquals(0, copy.select("a[href^=/]").size(), "links lead to the site itself");
        assertEquals("#word-visa", copy.select("main a:containsOwn(term)").attr("href"));
        assertEquals("Visa", copy.select("#word-visa b").text());
        assertEquals("utf-8", copy.select("meta[charset]").attr("charset"));
    }

    @Test
    void the_file_says_that_a_machine_translated_it_and_runs_in_its_direction() {
        var copy = SmallSite.page(SmallSite.edition(), "ar/share/" + PAPERS + FILE);
        assertEquals("rtl", copy.select("html").attr("dir"));
        assertEquals("ar", copy.select("html").attr("lang"));
        assertEquals(2, copy.select(".notice p").size(), "by machine, and outdated");
        assertEquals(
                "https://example.org/en/rights/papers/",
                copy.select(".notice a").first().attr("href"));
    }

    @Test
    void the_file_of_a_sensitive_page_does_not_name_it_in_the_list_of_files_opened() {
        var id = DocumentId.parse("page:danger");
        var copy = SmallSite.page(SmallSite.edition(), "en/share/danger/" + Sharing.fileName(id));
        assertEquals("Waymark", copy.title());
        assertEquals("Leave a violent home", copy.select("h1").text());
    }

    @Test
    void the_file_of_a_checklist_can_be_ticked() {
        var id = DocumentId.parse("checklist:safe");
        var copy = SmallSite.page(SmallSite.edition(), "en/share/checklists/is-it-safe/" + Sharing.fileName(id));
        assertEquals(3, copy.select("input[type=checkbox]").size());
        assertTrue(copy.select("style").html().contains("check__result"));
    }

    @Test
    void the_file_names_the_first_edition_that_had_its_text() {
        var second = SmallSite.edition().next();
        assertTrue(copy(second).contains("edition 1."));
        second.text("page:papers", "en", Map.of("title", "Papers"), "New.");
        assertTrue(copy(second).contains("edition 2."));
    }

    private static String copy(MemoryEdition edition) {
        return SmallSite.page(edition, "en/share/" + PAPERS + FILE)
                .select("footer")
                .text();
    }

    @Test
    void what_was_shared_of_a_page_leads_on_when_the_page_moves_and_is_gone_when_it_is() {
        var moved = SmallSite.all(SmallSite.edition().next().facts("page:papers", Map.of("slug", "documents")));
        var file = Sharing.fileName(DocumentId.parse("page:papers"));
        assertEquals(
                "/en/share/documents/",
                moved.get("en/share/rights/papers/index.html").location());
        assertEquals(
                "/en/share/documents/" + file,
                moved.get("en/share/rights/papers/" + file).location());
        assertEquals(200, moved.get("en/share/documents/" + file).status());
        assertEquals(
                "/fr/documents/",
                moved.get("fr/share/rights/papers/index.html").location(),
                "no text of its own to share");

        var gone = SmallSite.all(SmallSite.edition().next().withdraw("page:papers", null, ""));
        assertEquals(410, gone.get("en/share/rights/papers/index.html").status());
        assertEquals(410, gone.get("en/share/rights/papers/" + file).status());
    }

    @Test
    void a_short_address_leads_wherever_its_page_is_now() {
        var edition = SmallSite.edition();
        assertEquals("/rights/papers/", behind(edition, "page:papers"));
        var moved = edition.next().facts("page:papers", Map.of("slug", "documents"));
        assertEquals("/documents/", behind(moved, "page:papers"));
        assertEquals("/hotlines/it-line/", behind(edition, "hotline:it-line"));
        assertEquals("/checklists/is-it-safe/", behind(edition, "checklist:safe"));
        assertNull(SmallSite.all(edition).get(file("lesson:papers")));
    }

    @Test
    void a_short_address_outlives_its_page() {
        var gone = SmallSite.edition().next().withdraw("page:papers", null, "old");
        assertEquals("/rights/papers/", behind(gone, "page:papers"));
        assertEquals(410, SmallSite.all(gone).get("en/rights/papers/index.html").status());
        var moved = SmallSite.edition().next().withdraw("page:papers", "hotline:it-line", "old");
        assertEquals("/hotlines/it-line/", behind(moved, "page:papers"));
    }

    @Test
    void a_short_address_never_leads_to_what_took_the_place_of_its_page() {
        var edition = SmallSite.edition()
                .next()
                .withdraw("page:danger", null, "old")
                .facts("page:other", Map.of("slug", "danger"))
                .text("page:other", "en", Map.of("title", "Other"), "Text.");
        assertEquals("/410.html", behind(edition, "page:danger"));
        assertEquals("/danger/", behind(edition, "page:other"));
    }

    @Test
    void a_line_of_the_past_leads_to_the_page_of_what_is_gone() {
        assertEquals("/410.html", behind(SmallSite.edition(), "hotline:old"));
    }

    @Test
    void a_short_address_without_a_server_offers_every_language() {
        var entry = SmallSite.all(SmallSite.edition()).get(file("page:papers"));
        assertEquals(302, entry.status());
        assertNull(entry.language());
        var page = org.jsoup.Jsoup.parse(new String(entry.bytes(), StandardCharsets.UTF_8));
        assertEquals("/ar/rights/papers/", page.select("a[lang=ar][dir=rtl]").attr("href"));
        assertEquals(SmallSite.LANGUAGES.offered().size(), page.select("a").size());
    }

    private static String behind(MemoryEdition edition, String id) {
        return SmallSite.all(edition).get(file(id)).location();
    }

    private static String file(String id) {
        return "q/" + ShortCode.of(DocumentId.parse(id)) + "/index.html";
    }
}
