package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.campaigns.results.Openings;
import org.waymark.content.DocumentId;
import org.waymark.content.ShortCode;
import org.waymark.insight.CountReads;
import org.waymark.insight.ForgetReads;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.PublishRelease;
import org.waymark.rendering.KeepShelf;

/** Counting what readers read, and sorting the matrix by it, over HTTP. */
abstract class ReadsKit extends DeskKit {
    @Override
    Map<String, Object> more() {
        return Map.of("waymark.languages", "en,ar", "waymark.address", "https://example.org");
    }

    @BeforeAll
    void publish() throws IOException {
        var library = new Library(this);
        library.page("often", "Keep your passport.\n");
        library.page("seldom", "Ask for help.\n");
        library.page("never", "Tell a friend.\n");
        get(PublishRelease.class)
                .publish(NewRelease.ofEverythingApproved(
                        "test", "chidi", new Imprint("Centre", "https://example.org", 1)));
        get(KeepShelf.class).bringUpToDate();
        get(CountReads.class).count();
    }

    @Test
    void pages_are_counted_by_day_and_nothing_else_is_kept() throws SQLException {
        var before = counted();
        var reader = browser();
        reader.get("/en/often/");
        reader.get("/ar/often/");
        reader.get("/en/often/");
        reader.get("/en/seldom/");
        reader.get("/en/no-such-page/");
        reader.get("/sw.js");
        get(CountReads.class).count();
        get(CountReads.class).count();
        assertEquals(2, since(before, "en/often/index.html"));
        assertEquals(1, since(before, "ar/often/index.html"));
        assertEquals(1, since(before, "en/seldom/index.html"));
        assertTrue(
                counted().keySet().stream().allMatch(path -> path.endsWith("/index.html") || path.startsWith("q/")),
                counted().toString());
        reader.get("/en/often/");
        get(CountReads.class).count();
        assertEquals(3, since(before, "en/often/index.html"));
    }

    @Test
    void a_short_address_is_counted_by_the_code_of_its_poster_and_by_nothing_else() throws SQLException {
        var brief = "/q/" + ShortCode.of(new DocumentId("page", "seldom"));
        assertEquals("/en/seldom/", browser().get(brief + "?k7p2").way());
        browser().get(brief + "?K7P2");
        for (var other : List.of("", "?", "?k7p2x", "?from=paper", "?aeio", "?k7p2&from=paper")) {
            assertEquals("/en/seldom/", browser().get(brief + other).way());
        }
        browser().get("/q/nothing?k7p2");
        get(CountReads.class).count();
        var codes = counted();
        codes.keySet().removeIf(path -> !path.startsWith("q/"));
        assertEquals(Map.of(brief.substring(1) + "?k7p2", 2L), codes);
    }

    @Test
    void a_campaign_learns_how_often_its_page_was_opened_on_each_day_in_each_language() {
        var page = new DocumentId("page", "seldom");
        var today = LocalDate.now(get(Clock.class));
        long before = opened(page, today, "ar");
        browser().get("/ar/seldom/");
        browser().get("/ar/often/");
        get(CountReads.class).count();
        assertEquals(before + 1, opened(page, today, "ar"));
        assertEquals(List.of(), get(Openings.class).ofPage(page, today.plusDays(1), today.plusDays(2)));
        assertEquals(List.of(), get(Openings.class).ofPage(new DocumentId("page", "nothing"), today, today));
    }

    private long opened(DocumentId page, LocalDate day, String language) {
        return get(Openings.class).ofPage(page, day, day).stream()
                .filter(each -> each.language().equals(language))
                .mapToLong(Openings.Opening::count)
                .sum();
    }

    @Test
    void the_matrix_shows_first_what_is_read_most() {
        for (int i = 0; i < 9; i++) {
            browser().get("/en/often/");
        }
        browser().get("/en/seldom/");
        get(CountReads.class).count();
        var matrix = browserOf(person("amira@example.org", Role.ADMINISTRATOR))
                .get("/desk/matrix?sort=reads")
                .page();
        var titles = matrix.select("tbody th a bdi").eachText();
        assertEquals("often", titles.get(0));
        assertEquals("seldom", titles.get(1));
        assertEquals("reads", matrix.selectFirst("#sort option[selected]").val());
    }

    @Test
    void totals_are_deleted_after_the_days_that_readers_are_told() throws SQLException {
        var told = browser().get("/en/about/").text();
        assertTrue(told.contains("These counts are deleted after 400 days."), told);
        browser().get("/en/never/");
        get(CountReads.class).count();
        pass(Duration.ofDays(400));
        get(ForgetReads.class).forget();
        assertEquals(1, counted().get("en/never/index.html"));
        pass(Duration.ofDays(1));
        get(ForgetReads.class).forget();
        assertEquals(Map.of(), counted());
    }

    private Map<String, Long> counted() throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select path, reads from page_reads")) {
            var found = new TreeMap<String, Long>();
            while (rows.next()) {
                found.put(rows.getString(1), rows.getLong(2));
            }
            return found;
        }
    }

    private long since(Map<String, Long> before, String path) throws SQLException {
        return counted().getOrDefault(path, 0L) - before.getOrDefault(path, 0L);
    }
}
