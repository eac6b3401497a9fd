package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.waymark.archive.EntrySource;
import org.waymark.content.LanguageTag;
import org.waymark.language.Language;
import org.waymark.publishing.PageAudience;

/** Notices on the pages of the site: where they stand, what they say, and what is made again when they come and go. */
class BannerTest {
    private static final Language ENGLISH = SmallSite.LANGUAGES.get(new LanguageTag("en"));
    private static final String BANNER = "body > .banner";

    @Test
    void stands_on_the_first_page_on_topics_and_on_the_pages_of_its_audience_and_nowhere_else() {
        var workers = new PageAudience(List.of(new PageAudience.Way("", "IT")), List.of("return"), List.of("workers"));
        var edition = SmallSite.edition()
                .facts("page:work", Map.of("slug", "work", "parent", "rights", "stages", List.of("return")))
                .text("page:work", "en", Map.of("title", "Work"), "Text.")
                .facts("page:leave", Map.of("slug", "leave", "parent", "rights", "stages", List.of("in-transit")))
                .text("page:leave", "en", Map.of("title", "Leave"), "Text.")
                .notice(Told.of("page:papers")
                        .to(workers)
                        .in("en", "Ask first", "It is free.")
                        .notice());
        var shown = new TreeSet<String>();
        SmallSite.all(edition).forEach((path, entry) -> {
            if (SmallSite.html(entry).contains("class=\"notice banner")) {
                shown.add(path);
            }
        });
        assertEquals(
                Set.of(
                        "en/index.html",
                        "en/danger/index.html",
                        "en/rights/index.html",
                        "en/rights/work/index.html",
                        "en/journey/return/index.html",
                        "en/journey/to/it/index.html",
                        "en/journey/from/it/index.html"),
                shown);
    }

    @Test
    void says_what_it_is_until_when_and_where_it_leads_in_the_language_of_the_page() {
        var edition = SmallSite.edition()
                .notice(Told.of("page:papers")
                        .in("en", "Ask <first>", "It is free.\n\n{{hotline:it-line}}\n\n{{hotline:old}}\n")
                        .in("ar", "en", "Ask", "Free.")
                        .notice());
        var banner = SmallSite.page(edition, "en/index.html").selectFirst(BANNER);
        assertEquals("Please note", banner.attr("aria-label"));
        assertEquals("2026-12-31T23:00:00Z", banner.attr("data-until"));
        assertTrue(banner.text().contains("Good until December 31, 2026."), banner.text());
        assertEquals("/en/rights/papers/", banner.selectFirst("a").attr("href"));
        assertEquals("Ask <first>", banner.selectFirst("a").text());
        assertEquals("tel:+390655501234", banner.select("a").last().attr("href"));
        assertTrue(banner.text().contains("The line"), banner.text());
        assertFalse(banner.text().contains("2002"), "a number that is history");
        assertTrue(banner.selectFirst("details").hasAttr("open"));

        var arabic = SmallSite.page(edition, "ar/index.html").selectFirst(BANNER);
        assertEquals("en", arabic.selectFirst("a [lang]").attr("lang"));
        assertEquals("ltr", arabic.selectFirst("a [lang]").attr("dir"));
        assertEquals(5, arabic.select("p, summary").size(), "with the notice that it is not in Arabic");
        assertTrue(SmallSite.page(edition, "fr/index.html").select(BANNER).isEmpty(), "left out");
    }

    @Test
    void only_pages_with_a_notice_carry_its_script_and_warnings_come_first() {
        var edition = SmallSite.edition()
                .notice(Told.of("page:papers").in("en", "One", "").notice())
                .notice(Told.of("page:papers").in("en", "Two", "").notice())
                .notice(Told.of("page:papers").in("en", "Three", "").notice())
                .notice(Told.of("page:papers")
                        .asWarning()
                        .in("en", "Danger", "")
                        .notice());
        var home = SmallSite.page(edition, "en/index.html");
        assertEquals(3, home.select(BANNER).size());
        assertEquals("Danger", home.select(BANNER).get(0).select("a").text());
        assertEquals("Warning", home.select(BANNER).get(0).attr("aria-label"));
        assertTrue(home.html().contains(ReaderScripts.HIDE_BANNERS));
        assertTrue(ReaderPolicy.policy().contains(ReaderPolicy.source(ReaderScripts.HIDE_BANNERS)));
        assertFalse(SmallSite.page(edition, "en/about/index.html").html().contains(ReaderScripts.HIDE_BANNERS));
    }

    @Test
    void what_leads_to_a_page_that_left_is_on_no_page() {
        var edition = SmallSite.edition()
                .notice(Told.of("page:papers").in("en", "Ask", "").notice())
                .withdraw("page:papers", null, "old");
        assertTrue(SmallSite.page(edition, "en/index.html").select(BANNER).isEmpty());
    }

    @Test
    void only_pages_whose_notice_changes_are_made_again() {
        var first = SmallSite.edition();
        var told = Told.of("page:papers").in("en", "Ask", "{{hotline:it-line}}");
        var next = first.next().notice(told.notice());
        assertEquals(Set.of("en/danger/", "en/", "en/rights/"), topics(made(first, next)));
        var rest = made(first, next);
        rest.removeIf(path -> path.startsWith("en/"));
        assertEquals(Set.of("ar/about/", "es/about/", "fr/about/"), rest, "not in other languages");

        var after = next.next().withoutNotices();
        assertEquals(made(first, next), made(next, after));
        var other =
                next.next().withoutNotices().notice(told.in("en", "Ask now", "").notice());
        assertEquals(made(first, next), made(next, other));
        var moved = next.next().facts("page:papers", Map.of("slug", "documents", "parent", "rights"));
        assertTrue(made(next, moved).contains("en/danger/"), "the link leads elsewhere");
        assertEquals(Set.of(), topics(made(next, next.next())));
    }

    @Test
    void a_preview_is_the_first_page_under_that_notice() {
        var edition = SmallSite.edition();
        var notice = Told.of("page:papers").in("en", "Ask", "").notice();
        var preview = SmallSite.RENDER.previewHome(edition, null, notice, ENGLISH);
        var live = SmallSite.html(SmallSite.all(edition.next().notice(notice)).get("en/index.html"));
        assertEquals(live, preview.html());
    }

    private static Set<String> topics(Set<String> made) {
        var topics = new TreeSet<>(made);
        topics.retainAll(Set.of("en/", "en/danger/", "en/rights/"));
        return topics;
    }

    static Set<String> made(MemoryEdition before, MemoryEdition after) {
        var archive = SmallSite.all(before);
        var dependencies = Dependencies.parse(archive.get(Dependencies.PATH).bytes());
        var previous = new PreviousEdition(before.edition().number(), archive::containsKey, dependencies);
        var made = new TreeSet<String>();
        SmallSite.RENDER.plan(after, previous).forEach((path, source) -> {
            if (source instanceof EntrySource.Made && path.endsWith("/index.html") && !path.startsWith("q/")) {
                made.add(path.substring(0, path.length() - "index.html".length()));
            }
        });
        return made;
    }
}
