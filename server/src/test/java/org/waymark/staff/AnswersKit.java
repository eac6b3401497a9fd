package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.insight.CountAnswers;
import org.waymark.insight.ForgetReads;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.PublishRelease;
import org.waymark.rendering.KeepShelf;

/** What readers answer with one tap, and what becomes of it at the desk, over HTTP. */
abstract class AnswersKit extends DeskKit {
    private static final String THANKS = "/en/tell/thanks/";

    private int phones;

    @Override
    Map<String, Object> more() {
        return Map.of("waymark.languages", "en,ar", "waymark.address", "https://example.org");
    }

    @BeforeAll
    void publish() throws IOException {
        var library = new Library(this);
        library.hotline("passport-line", "+39800290290");
        library.hotline("other-line", "+39800290291");
        library.page("papers", "Keep your passport. Ask for help.\n\n{{hotline:passport-line}}\n");
        get(PublishRelease.class)
                .publish(NewRelease.ofEverythingApproved(
                        "test", "chidi", new Imprint("Centre", "https://example.org", 1)));
        get(KeepShelf.class).bringUpToDate();
    }

    @Test
    void a_page_leads_to_its_answers_and_an_answer_to_thanks() throws SQLException {
        var before = counted();
        var page = reader().get("/en/papers/").page();
        assertEquals("no-referrer", page.select("meta[name=referrer]").attr("content"));
        var told = reader().get(page.select("a[href*=/tell/]").attr("href"));
        assertEquals("/en/papers/", told.page().select("main a").attr("href"));
        assertEquals("same-origin", told.page().select("meta[name=referrer]").attr("content"));
        assertEquals("noindex", told.page().select("meta[name=robots]").attr("content"));
        var form = told.page().selectFirst("form");
        assertEquals(
                List.of("useful", "not-useful", "hotline:passport-line"),
                form.select("button").eachAttr("value"));
        var about = form.select("[name=about]").val();
        var answer = reader().postBare(form.attr("action"), "about", about, "answer", "useful");
        assertEquals(303, answer.status());
        assertEquals(THANKS, answer.way());
        assertEquals("", answer.header("set-cookie"));
        assertTrue(reader().get(THANKS).text().contains("Your answer was counted."));
        reader().postBare("/ar/tell/", "about", about, "answer", "not-useful");
        reader().postBare("/en/tell/", "about", about, "wrong", "hotline:passport-line");
        get(CountAnswers.class).count();
        get(CountAnswers.class).count();
        assertEquals(
                Map.of(
                        "2026-11-22 page:papers en useful", 1L,
                        "2026-11-22 page:papers ar not-useful", 1L,
                        "2026-11-22 hotline:passport-line en wrong-number", 1L),
                since(before));
    }

    @Test
    void the_page_of_a_help_line_asks_whether_its_own_number_is_wrong() {
        var told = reader().get("/ar/tell/hotlines/other-line/").page();
        assertEquals(
                List.of("useful", "not-useful", "hotline:other-line"),
                told.select("main button").eachAttr("value"));
        assertEquals("Waymark", told.title().replaceFirst(".* – ", ""), "nothing sensitive in the history");
    }

    @Test
    void nonsense_is_told_so_in_the_language_of_the_reader_and_counts_nothing() throws SQLException {
        var before = counted();
        for (var fields : List.of(
                List.of(),
                List.of("about", "page:papers"),
                List.of("about", "page:papers", "answer", "maybe"),
                List.of("about", "page:nothing", "answer", "useful"),
                List.of("about", "message:papers", "answer", "useful"),
                List.of("about", "../../", "answer", "useful"),
                List.of("wrong", "page:papers"),
                List.of("wrong", "hotline:nobody", "about", "page:papers", "answer", "useful"),
                List.of("question", "message:papers", "when", "before", "answer", "yes"),
                List.of("question", "message:papers", "answer", "\u0000\u202e<b>"),
                List.of("about", "page:papers", "about", "page:papers", "answer", "useful"))) {
            var answer = reader().postBare("/ar/tell/", fields.toArray(String[]::new));
            assertEquals(400, answer.status(), fields.toString());
            assertEquals("لم تُحسب إجابتك", answer.page().select("h1").text(), fields.toString());
            assertEquals("ar", answer.page().select("html").attr("lang"));
        }
        assertEquals(
                404,
                reader().postBare("/xx/tell/", "about", "page:papers", "answer", "useful")
                        .status());
        assertEquals(200, reader().get("/ar/tell/").status());
        get(CountAnswers.class).count();
        assertEquals(Map.of(), since(before));
    }

    @Test
    void what_is_too_large_is_not_read_for_long() throws SQLException {
        var before = counted();
        for (int length : new int[] {3_000, 100_000}) {
            var answer =
                    reader().postBare("/en/tell/", "about", "page:papers", "answer", "useful", "x", "x".repeat(length));
            assertEquals(413, answer.status());
            assertTrue(answer.text().contains("Your answer was not counted"), answer.text());
        }
        get(CountAnswers.class).count();
        assertEquals(Map.of(), since(before));
    }

    @Test
    void no_other_site_can_answer_for_a_reader() throws SQLException {
        var before = counted();
        for (var sender : List.of(
                List.of("Origin", "https://elsewhere.example"),
                List.of("Origin", "null"),
                List.of("Origin", "https://example.org.elsewhere.example"),
                List.of("Origin", "not an address"),
                List.of("Sec-Fetch-Site", "cross-site"),
                List.of("Sec-Fetch-Site", "same-site"))) {
            var answer = reader().with(sender.get(0), sender.get(1))
                    .postBare("/en/tell/", "about", "page:papers", "answer", "useful");
            assertEquals(403, answer.status(), sender.toString());
            assertTrue(answer.text().contains("Your answer was not counted"), answer.text());
        }
        for (var sender : List.of(
                List.of("Origin", "https://example.org"),
                List.of("Origin", address().toString()),
                List.of("Sec-Fetch-Site", "same-origin"))) {
            var answer = reader().with(sender.get(0), sender.get(1))
                    .postBare("/en/tell/", "about", "page:papers", "answer", "useful");
            assertEquals(THANKS, answer.way(), sender.toString());
        }
        get(CountAnswers.class).count();
        assertEquals(3, since(before).get("2026-11-22 page:papers en useful"));
    }

    @Test
    void one_place_answers_a_few_times_an_hour_and_its_address_is_kept_nowhere() throws SQLException {
        var before = counted();
        var flood = browser().with("X-Real-IP", "203.0.113.77");
        int taken = 0;
        for (int i = 0; i < 40; i++) {
            var answer = flood.postBare("/en/tell/", "about", "page:papers", "answer", "not-useful");
            taken += answer.status() == 303 ? 1 : 0;
            assertTrue(answer.status() == 303 || answer.status() == 429, answer.text());
        }
        assertEquals(20, taken);
        assertEquals(THANKS, vote("not-useful"));
        get(CountAnswers.class).count();
        assertEquals(Map.of("2026-11-22 page:papers en not-useful", 21L), since(before));
        pass(Duration.ofHours(1));
        assertEquals(
                THANKS,
                flood.postBare("/en/tell/", "about", "page:papers", "answer", "useful")
                        .way());
        pass(Duration.ofHours(-1));
        get(CountAnswers.class).count();
    }

    @Test
    void a_single_reader_who_says_that_a_number_is_wrong_is_heard_at_the_desk() {
        var desk = browserOf(person("bilal@example.org", Role.EDITOR));
        assertFalse(desk.get("/desk/calls").text().contains("other-line"));
        for (int i = 0; i < 3; i++) {
            reader().postBare("/en/tell/", "wrong", "hotline:other-line");
        }
        get(CountAnswers.class).count();
        assertTrue(desk.get("/desk/")
                .page()
                .select("main a[href=/desk/calls]")
                .text()
                .contains("wrong"));
        var listed = desk.get("/desk/calls").page();
        assertEquals(
                "Readers say a number is wrong", listed.selectFirst("main h2").text());
        var line = listed.select("li:contains(other-line)").text();
        assertTrue(line.contains("3 readers said within a week that a number here is wrong"), line);
        assertTrue(desk.get("/desk/calls/hotline:other-line").text().contains("3 readers said"));
        var document = desk.get("/desk/documents/hotline:other-line").text();
        assertTrue(document.contains("wrong number 3"), document);
        pass(Duration.ofDays(7));
        assertFalse(desk.get("/desk/calls").text().contains("3 readers said"));
        pass(Duration.ofDays(-7));
    }

    @Test
    void totals_are_deleted_after_the_days_that_readers_are_told() throws SQLException {
        var told = reader().get("/en/about/").text();
        assertTrue(told.contains("it counts the answer by page, language and day, and nothing about you"), told);
        vote("useful");
        get(CountAnswers.class).count();
        pass(Duration.ofDays(400));
        get(ForgetReads.class).forget();
        assertFalse(counted().isEmpty());
        pass(Duration.ofDays(1));
        get(ForgetReads.class).forget();
        assertEquals(Map.of(), counted());
        pass(Duration.ofDays(-401));
    }

    private String vote(String answer) {
        return reader().postBare("/en/tell/", "about", "page:papers", "answer", answer)
                .way();
    }

    /** Somebody else each time. */
    private DeskBrowser reader() {
        phones++;
        return browser().with("X-Real-IP", "198.51.100." + phones);
    }

    private Map<String, Long> since(Map<String, Long> before) throws SQLException {
        var now = counted();
        before.forEach((key, count) -> now.merge(key, -count, Long::sum));
        now.values().removeIf(count -> count == 0);
        return now;
    }

    private Map<String, Long> counted() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from reader_answer")) {
            var found = new TreeMap<String, Long>();
            while (rows.next()) {
                found.put(
                        String.join(
                                " ",
                                rows.getString("answered_on"),
                                rows.getString("document"),
                                rows.getString("language"),
                                rows.getString("kind")),
                        rows.getLong("answers"));
            }
            return found;
        }
    }
}
