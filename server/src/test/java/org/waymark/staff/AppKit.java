package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.LanguageTag;
import org.waymark.insight.CountAnswers;
import org.waymark.insight.ForgetReads;
import org.waymark.integreat.AppContract;
import org.waymark.integreat.AppReader;

/** What people tell in the Integreat app, and what becomes of it at the desk. */
abstract class AppKit extends DeskKit {
    private static final String NO_ADDRESS = "    Kontaktadresse: Keine Angabe";
    private static final String PAGE = "waymark/en/feedback/page/";

    AppReader app;
    private int phones;

    @Override
    Map<String, Object> more() {
        return Map.of("waymark.languages", "en,ar,fr", "waymark.address", "https://example.org");
    }

    @BeforeAll
    void publish() {
        new AppLibrary(this).publish();
        app = new AppReader(URI.create(address().toString()), "waymark");
    }

    @Test
    void a_form_of_each_type_is_taken_and_answered_as_the_app_wants_it() throws Exception {
        var before = comments();
        for (var form : List.of(
                List.of("categories"),
                List.of("page", "slug", "papers"),
                List.of("events"),
                List.of("map"),
                List.of("imprint-page", "slug", "imprint"),
                List.of("search", "query", "passports"))) {
            var fields =
                    new ArrayList<>(List.of("comment", "Good" + NO_ADDRESS, "category", "Inhalte", "rating", "up"));
            fields.addAll(form.subList(1, form.size()));
            var answer = tell("waymark/ar/feedback/" + form.get(0) + "/", fields.toArray(String[]::new));
            assertEquals(201, answer.getKey(), form + " " + answer);
            assertTrue(answer.getValue().has("success"), form.toString());
        }
        assertEquals(before + 6, comments());
        var json = app.post(
                "waymark/en/feedback/page", "application/json", "{\"slug\": \"papers\", \"comment\": \"By JSON\"}");
        assertEquals(201, json.statusCode());
    }

    @Test
    void thumbs_are_counted_with_the_answers_of_all_readers() throws Exception {
        get(CountAnswers.class).count();
        long before = answers("page:advice", "useful");
        tell(PAGE, "slug", "good-advice", "rating", "up", "comment", NO_ADDRESS);
        tell(PAGE, "slug", "advice", "rating", "up", "comment", NO_ADDRESS);
        tell(PAGE, "slug", "advice", "rating", "down", "comment", NO_ADDRESS);
        tell(PAGE, "slug", "get-help", "rating", "up", "comment", NO_ADDRESS);
        get(CountAnswers.class).count();
        assertEquals(before + 2, answers("page:advice", "useful"));
        assertEquals(1, answers("page:advice", "not-useful"));
    }

    @Test
    void the_address_is_thrown_away_and_markup_is_text() throws Exception {
        var desk = browserOf(person("bilal@example.org", Role.EDITOR));
        var words =
                "<script>alert(1)</script> <b>Wrong</b> & \u202eold.\r\nAsk me at amira@example.org\u0000 {{hotline:x}}";
        assertEquals(
                201,
                tell(PAGE, "slug", "papers", "comment", words + "    Kontaktadresse: b.ilal+x@example.org")
                        .getKey());
        var page = desk.get("/desk/reader-comments");
        var said = page.page().selectFirst("p.comment");
        assertEquals("<script>alert(1)</script> <b>Wrong</b> & old.\nAsk me at … {{hotline:x}}", said.wholeText());
        assertEquals("en", said.attr("lang"));
        assertFalse(page.page().html().contains("@example.org"), page.text());
        assertTrue(page.text().contains("November 22, 2026"), page.text());
        assertEquals(
                "/desk/documents/page:papers", said.parent().selectFirst("a").attr("href"));
    }

    @Test
    void what_is_dealt_with_is_deleted_and_the_journal_knows_who_did_it() throws Exception {
        tell(PAGE, "slug", "papers", "comment", "The number has changed." + NO_ADDRESS, "rating", "down");
        var fatou = person("fatou@example.org");
        var inFrench = new Assignment(Role.TRANSLATOR, new Reach(Set.of(new LanguageTag("fr")), Set.of()));
        get(StaffRoleRows.class).save(StaffRoleRow.of(fatou.id(), inFrench));
        var french = browserOf(fatou);
        assertFalse(french.get("/desk/reader-comments").text().contains("has changed"), "out of reach");
        var desk = browserOf(person("bilal@example.org", Role.EDITOR));
        assertTrue(
                desk.get("/desk/")
                                .page()
                                .select("main a[href=/desk/reader-comments]")
                                .size()
                        == 2,
                "it waits");
        var list = desk.get("/desk/reader-comments").page();
        var first = list.selectFirst("ul.queue li");
        assertTrue(first.text().contains("said: not useful"), first.text());
        var way = first.selectFirst("form").attr("action");
        int before = comments();
        french.post(way);
        assertEquals(before, comments());
        var answer = desk.post(way);
        assertEquals("/desk/reader-comments?done=1", answer.way());
        assertEquals(before - 1, comments());
        assertEquals(List.of("settle-reader-comment"), newestDeeds(1));
        assertEquals("/desk/reader-comments", desk.post(way).way(), "once");
        assertTrue(desk.get("/desk/reader-comments?done=1").text().contains("is deleted"));
    }

    @ParameterizedTest
    @CsvSource({
        "400,page,slug=papers",
        "400,page,slug=papers&comment=    Kontaktadresse: a@example.org",
        "400,page,slug=papers&comment=  &rating=",
        "400,page,slug=papers&comment=Hello&rating=5",
        "400,page,comment=Hello",
        "400,page,slug=papers&comment=Hello&token=1",
        "400,search,comment=Hello",
        "404,page,slug=nothing&comment=Hello",
        "404,event,slug=papers&comment=Hello",
        "404,poi,slug=papers&comment=Hello",
        "404,nothing,comment=Hello"
    })
    void what_makes_no_sense_is_told_so_and_kept_nowhere(int status, String type, String form) throws Exception {
        int before = comments();
        var fields = new ArrayList<String>();
        for (var field : form.split("&", -1)) {
            fields.addAll(List.of(field.split("=", 2)));
        }
        var answer = tell("waymark/en/feedback/" + type + "/", fields.toArray(String[]::new));
        assertEquals(status, answer.getKey(), answer.toString());
        assertEquals(status, answer.getValue().path("status").asInt());
        assertTrue(answer.getValue().path("detail").asText().length() > 10, answer.toString());
        assertEquals(before, comments());
    }

    @Test
    void what_is_no_form_or_too_large_changes_nothing() throws Exception {
        int before = comments();
        for (int length : new int[] {5_000, 50_000, 1_000_000}) {
            var answer = tell(PAGE, "slug", "papers", "comment", "ض".repeat(length));
            assertEquals(413, answer.getKey(), answer.toString());
        }
        for (var body : List.of("", "{", "[]", "\"x\"", "{\"comment\": {\"a\": 1}, \"slug\": \"papers\"}")) {
            var answer = app.post(PAGE, "application/json", body, "X-Real-IP", "198.51.100.250");
            assertEquals(400, answer.statusCode(), body);
            assertEquals(
                    "application/problem+json",
                    answer.headers().firstValue("content-type").orElse(""),
                    body);
        }
        assertEquals(405, app.send(PAGE).statusCode());
        assertEquals(415, app.post(PAGE, "text/plain", "Hello").statusCode());
        assertEquals(before, comments());
    }

    @Test
    void one_place_tells_a_few_things_an_hour() throws Exception {
        int taken = 0;
        for (int i = 0; i < 25; i++) {
            var answer = app.tell(PAGE, "203.0.113.77", "slug", "papers", "comment", "Flood " + i);
            assertTrue(answer.statusCode() == 201 || answer.statusCode() == 429, answer.toString());
            taken += answer.statusCode() == 201 ? 1 : 0;
            assertEquals(
                    answer.statusCode() == 201 ? "" : "3600",
                    answer.headers().firstValue("retry-after").orElse(""));
        }
        assertEquals(20, taken);
    }

    @Test
    void what_was_written_is_deleted_after_the_days_that_readers_are_told() throws Exception {
        assertTrue(browser().get("/en/about/").text().contains("for 400 days at most"));
        tell(PAGE, "slug", "papers", "comment", "Old");
        pass(Duration.ofDays(400));
        get(ForgetReads.class).forget();
        assertTrue(comments() > 0);
        pass(Duration.ofDays(1));
        get(ForgetReads.class).forget();
        assertEquals(0, comments());
        pass(Duration.ofDays(-401));
    }

    /** Somebody else each time; the status and what was answered. */
    private Map.Entry<Integer, JsonNode> tell(String address, String... fields) throws Exception {
        phones++;
        var answer = app.tell(address, "198.51.100." + phones % 200, fields);
        assertEquals(
                "*", answer.headers().firstValue("access-control-allow-origin").orElse(""));
        return Map.entry(answer.statusCode(), AppContract.JSON.readTree(answer.body()));
    }

    private long answers(String document, String kind) throws SQLException {
        return number("select coalesce(sum(answers), 0) from reader_answer where document = '" + document
                + "' and kind = '" + kind + "'");
    }

    private int comments() throws SQLException {
        return (int) number("select count(*) from reader_comment");
    }

    private long number(String query) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
