package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.waymark.archive.Entry;
import org.waymark.content.LanguageTag;

class ReaderPageTest {
    private static final Map<String, Entry> ALL = SmallSite.all(SmallSite.edition());

    /** Those in the frame of the site; what leaves it has no frame. */
    private static Map<String, Document> pages() {
        var pages = everything();
        pages.keySet().removeIf(path -> path.equals("index.html") || path.startsWith("q/") || path.contains("/page-"));
        return pages;
    }

    private static Map<String, Document> everything() {
        var pages = new TreeMap<String, Document>();
        ALL.forEach((path, entry) -> {
            if (entry.mediaType().startsWith("text/html")) {
                pages.put(path, Jsoup.parse(SmallSite.html(entry)));
            }
        });
        return pages;
    }

    private static String direction(String path) {
        var tag = new LanguageTag(path.substring(0, path.indexOf('/')));
        return SmallSite.LANGUAGES.get(tag).direction().html();
    }

    private static Document page(String path) {
        return SmallSite.page(SmallSite.edition(), path);
    }

    @Test
    void every_page_says_its_language_and_direction_and_has_one_heading() {
        pages().forEach((path, page) -> {
            var html = page.selectFirst("html");
            assertEquals(path.substring(0, path.indexOf('/')), html.attr("lang"), path);
            assertEquals(direction(path), html.attr("dir"), path);
            assertEquals(1, page.select("h1").size(), path);
            assertFalse(page.select("h1").text().isBlank(), path);
            // A server must know the forms of its own pages from those of other sites.
            var told = path.contains("/tell/") ? "same-origin" : "no-referrer";
            assertEquals(told, page.select("meta[name=referrer]").attr("content"), path);
        });
    }

    @Test
    void every_page_leads_to_itself_in_every_language() {
        pages().forEach((path, page) -> {
            var rest = path.substring(path.indexOf('/')).replace("index.html", "");
            if (rest.startsWith("/share/")) {
                return; // SharePagesTest
            }
            for (var language : SmallSite.LANGUAGES.offered()) {
                var tag = language.tag().value();
                assertEquals(
                        1,
                        page.select(".tongues a[href=/" + tag + rest + "][lang=" + tag + "]")
                                .size());
            }
        });
    }

    @Test
    void every_page_has_the_way_out_and_the_way_to_help_first() {
        pages().forEach((path, page) -> {
            var first = page.select("body a").not(".skip").first();
            assertTrue(first.attr("href").endsWith("/get-help/"), path);
            var exit = page.select("a.bar__exit");
            assertTrue(exit.attr("href").startsWith("https://"), path);
            assertEquals("noreferrer noopener", exit.attr("rel"), path);
        });
    }

    @Test
    void no_page_loads_anything_or_holds_other_script_and_style_than_the_policy_allows() {
        pages().forEach((path, page) -> {
            assertEquals(
                    0,
                    page.select("script[src]:not([src=" + ReaderScripts.ALERTS
                                    + "]), [style], [onclick], img, iframe, link[rel=stylesheet]")
                            .size(),
                    path);
            assertEquals(1, page.select("style").size(), path);
            var style = page.selectFirst("style").data();
            assertTrue(
                    List.of(ReaderStyle.READING, ReaderStyle.CHOOSING, ReaderStyle.PAPERS)
                            .contains(style),
                    path);
            var scripts = page.select("script:not([type=application/ld+json])").stream()
                    .map(Element::data)
                    .toList();
            assertTrue(
                    scripts.equals(List.of(ReaderScripts.LEAVE))
                            || scripts.equals(List.of(ReaderScripts.LEAVE, ReaderScripts.OFFER_TO_LISTEN))
                            || (path.endsWith("/offline/index.html")
                                    && scripts.equals(List.of(ReaderScripts.KEEP_OFFLINE, ReaderScripts.LEAVE)))
                            || (path.endsWith("/alerts/index.html")
                                    && scripts.equals(List.of("", ReaderScripts.LEAVE))),
                    path);
            assertEquals("module", page.select("script").attr("type"), "old browsers leave it alone");
            assertTrue(page.getAllElements().size() <= 600, path);
        });
    }

    @Test
    void what_leaves_at_once_is_small_and_what_reads_aloud_is_there_for_ever() {
        assertTrue(ReaderScripts.LEAVE.length() <= 800, ReaderScripts.LEAVE.length() + " characters");
        var entry = ALL.get(ReaderScripts.LISTEN.substring(1));
        assertTrue(entry.fixed());
        assertEquals(
                ReaderScripts.LISTEN,
                page("en/rights/papers/index.html").select(".listen[hidden]").attr("name"));
        assertEquals(0, page("en/search/index.html").select(".listen").size());
    }

    @Test
    void every_link_inside_the_site_leads_to_a_page() {
        everything().forEach((path, page) -> page.select("a[href^=/]").forEach(link -> {
            var href = link.attr("href").replaceFirst("#.*", "").substring(1);
            assertTrue(ALL.containsKey(href + "index.html") || ALL.containsKey(href), path + " leads to " + href);
        }));
    }

    @Test
    void every_number_that_can_be_called_is_written_from_the_left_in_plain_digits() {
        int[] seen = {0};
        pages().forEach((path, page) -> page.select("a[href^=tel:]").forEach(link -> {
            seen[0]++;
            assertTrue(link.attr("href").matches("tel:(\\+[0-9]{7,15}|[0-9*]{2,8})"), path + link);
            assertTrue(link.selectFirst("bdi[dir=ltr]").text().matches("[+0-9 ()*#-]+"), path + link);
        }));
        assertTrue(seen[0] > 100);
    }

    @Test
    void a_number_that_works_in_one_country_says_so() {
        var card = page("en/get-help/it/index.html").select(".card:has(a[href=tel:+390655501234])");
        assertEquals("Call 800 555 0123", card.select(".dial__first").text());
        assertEquals("Only from inside: Italy", card.select(".dial__where").text());
        assertTrue(card.text().contains("From a mobile phone, also +390655501234"));
        assertTrue(card.text().contains("Nobody has called this number."));
        assertTrue(card.text().contains("Read by: A. Person."), "reading is less than checking");
        assertTrue(card.text().contains("Monday to Friday, from 08:00 to 16:30"));
    }

    @Test
    void the_page_of_a_country_starts_with_its_emergency_numbers() {
        var cards = page("en/get-help/it/index.html").select(".card");
        assertTrue(cards.first().hasClass("card--emergency"));
        assertTrue(cards.text().indexOf("The line") < cards.text().indexOf("Short line"));
        assertTrue(cards.text().indexOf("Short line") < cards.text().indexOf("Ligne en mer"));
        assertTrue(cards.select(":contains(Short line)").text().contains("Italy is one of them"));
    }

    @Test
    void a_line_of_the_past_is_shown_nowhere() {
        ALL.forEach((path, entry) -> assertFalse(SmallSite.html(entry).contains("A line of 2002"), path));
        assertFalse(ALL.containsKey("en/hotlines/old/index.html"));
    }

    @Test
    void a_title_is_text_whatever_it_holds() {
        var page = page("en/rights/index.html");
        assertEquals("Rights & <b>duties</b>", page.select("h1").text());
        assertEquals(0, page.select("h1 b").size());
        assertEquals("You \"have\" some.", page.select("meta[name=description]").attr("content"));
    }

    @Test
    void the_history_of_a_phone_does_not_tell_of_a_sensitive_page() {
        assertEquals("Waymark", page("en/danger/index.html").title());
        assertEquals(
                0, page("en/danger/index.html").select("meta[name=description]").size());
        assertEquals("Papers – Waymark", page("en/rights/papers/index.html").title());
    }

    @Test
    void a_page_without_a_text_in_the_language_says_so_and_marks_the_words() {
        var page = page("ar/rights/index.html");
        assertTrue(page.select(".notice").text().contains("هذا النص غير متوفر بلغتك بعد"));
        assertEquals("en", page.select("h1 span").attr("lang"));
        assertEquals("ltr", page.select("h1 span").attr("dir"));
        assertEquals(1, page.select("main > div[lang=en][dir=ltr]").size());
    }

    @Test
    void a_card_keeps_the_readers_language_inside_a_foreign_body() {
        var card = page("fr/rights/papers/index.html").select("main > .card");
        assertEquals(1, card.size());
        assertEquals(0, card.select("[lang=fr]").size());
        assertEquals("en", card.select("h3 span").attr("lang"));
    }

    @Test
    void an_unchecked_and_outdated_translation_says_both() {
        var notices = page("ar/rights/papers/index.html").select(".notice p");
        assertEquals(2, notices.size());
        assertEquals("/en/rights/papers/", notices.get(0).select("a").attr("href"));
    }

    @Test
    void headings_have_the_same_address_in_every_language() {
        assertEquals("Why", page("en/rights/papers/index.html").select("#s1").text());
        assertEquals("لماذا", page("ar/rights/papers/index.html").select("#s1").text());
    }

    @Test
    void a_word_is_explained_on_the_page_that_uses_it() {
        var page = page("en/rights/papers/index.html");
        assertEquals("#word-visa", page.select("main p a:containsOwn(term)").attr("href"));
        assertEquals("Visa", page.select("#word-visa b").text());
        assertEquals(1, page.select("#word-visa a[href=#-]").size());
    }

    @Test
    void a_word_without_an_explanation_in_the_language_of_the_reader_is_no_link() {
        var page = page("fr/rights/papers/index.html");
        assertTrue(page.select("main").text().contains("A term."));
        assertEquals(0, page.select("a:containsOwn(term), #word-visa").size());
        assertEquals(0, page("fr/terms/index.html").select("#visa").size());
    }

    @Test
    void what_is_searched_is_marked_and_the_search_page_has_one_place_for_findings() {
        for (var path : new String[] {"rights/papers", "hotlines/it-line", "centres/it-house", "terms"}) {
            assertEquals(
                    1,
                    page("en/" + path + "/index.html")
                            .select("main[data-searchable]")
                            .size(),
                    path);
        }
        var search = SmallSite.html(ALL.get("en/search/index.html"));
        assertEquals(2, search.split("<!--findings-->", -1).length);
        assertEquals(
                "/en/search/", Jsoup.parse(search).select("form[method=post]").attr("action"));
    }

    @Test
    void a_withdrawn_page_is_gone_and_says_why() {
        var entry = SmallSite.all(SmallSite.edition().next().withdraw("page:papers", null, "The law <changed>"))
                .get("en/rights/papers/index.html");
        assertEquals(410, entry.status());
        assertTrue(Jsoup.parse(SmallSite.html(entry)).text().contains("Reason: The law <changed>"));
    }

    @Test
    void a_withdrawn_page_may_send_its_readers_elsewhere() {
        var entry = SmallSite.all(SmallSite.edition().next().withdraw("page:papers", "page:rights", ""))
                .get("ar/rights/papers/index.html");
        assertEquals(301, entry.status());
        assertEquals("/ar/rights/", entry.location());
        var refresh = Jsoup.parse(SmallSite.html(entry)).select("meta[http-equiv=refresh]");
        assertEquals("0; url=/ar/rights/", refresh.attr("content"), "where no server sends them on");
    }

    @Test
    void where_no_server_is_readers_choose_a_language_and_are_told_what_does_not_work() {
        var all = SmallSite.all(SmallSite.edition());
        var first = Jsoup.parse(SmallSite.html(all.get("index.html")));
        var languages = first.select("a[lang]").eachAttr("href");
        assertTrue(languages.containsAll(List.of("/en/", "/ar/")), languages.toString());
        assertEquals("rtl", first.select("a[lang=ar]").attr("dir"));
        var alone = Jsoup.parse(SmallSite.html(all.get("en/405.html")));
        assertTrue(alone.text().contains("cannot search or send"), alone.text());
        assertEquals(1, alone.select("main a[href=/en/get-help/]").size());
    }

    @Test
    void an_embedded_line_that_was_withdrawn_leaves_no_number() {
        var page = SmallSite.page(
                SmallSite.edition().next().withdraw("hotline:it-line", null, ""), "en/rights/papers/index.html");
        assertFalse(page.text().contains("555"));
        assertTrue(page.text().contains("no longer listed"));
    }

    @Test
    void old_addresses_lead_on_when_a_page_above_is_renamed_and_the_page_moves() {
        var next = SmallSite.edition()
                .next()
                .facts("page:rights", Map.of("slug", "your-rights"))
                .next()
                .facts("page:papers", Map.of("slug", "documents", "parent", "rights"));
        var all = SmallSite.all(next);
        assertEquals(200, all.get("en/your-rights/documents/index.html").status());
        for (var old : new String[] {"rights/papers", "your-rights/papers", "rights/documents"}) {
            var entry = all.get("en/" + old + "/index.html");
            assertEquals(301, entry.status(), old);
            assertEquals("/en/your-rights/documents/", entry.location());
        }
        assertEquals("/en/your-rights/", all.get("en/rights/index.html").location());
    }

    @Test
    void pages_whose_parents_form_a_circle_are_still_shown() {
        var all = SmallSite.all(new MemoryEdition()
                .facts("page:a", Map.of("slug", "a", "parent", "b"))
                .text("page:a", "en", Map.of("title", "A"), "")
                .facts("page:b", Map.of("slug", "b", "parent", "page:a"))
                .text("page:b", "en", Map.of("title", "B"), ""));
        assertTrue(all.containsKey("en/b/a/index.html"));
    }

    @Test
    void the_same_edition_gives_the_same_bytes() {
        var again = SmallSite.all(SmallSite.edition());
        assertEquals(ALL.keySet(), again.keySet());
        ALL.forEach((path, entry) ->
                assertArrayEquals(entry.bytes(), again.get(path).bytes(), path));
    }

    @Test
    void the_policy_names_the_hash_of_the_style_and_the_script() {
        var policy = SmallSite.html(ALL.get("waymark/csp.txt"));
        assertTrue(policy.contains("'" + ReaderPolicy.source(ReaderStyle.READING) + "'"));
        assertTrue(policy.contains("'" + ReaderPolicy.source(ReaderScripts.LEAVE) + "'"));
        assertTrue(policy.startsWith("default-src 'self'"));
        assertTrue(policy.contains("'" + ReaderPolicy.source(ReaderScripts.HIDE_BANNERS) + "'"));
        assertEquals(8, policy.split("'sha256-", -1).length - 1);
        assertFalse(policy.contains("unsafe"));
    }

    @Test
    void the_style_is_small_and_names_no_token() {
        assertTrue(ReaderStyle.READING.length() <= 4608, ReaderStyle.READING.length() + " characters");
        assertFalse((ReaderStyle.READING + ReaderStyle.CHOOSING + ReaderStyle.PAPERS).contains("var("));
    }
}
