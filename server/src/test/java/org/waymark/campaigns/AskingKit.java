package org.waymark.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.Editions;
import org.waymark.publishing.Notice;
import org.waymark.publishing.Notice.Place;
import org.waymark.staff.DeskBrowser;

/** Questions of campaigns: planned, asked on the site, answered there and in interviews, told as shares. */
abstract class AskingKit extends ResultsKit {
    private static final String QUESTION = "Do you keep your passport with you?";

    @Test
    void days_of_asking_that_make_no_sense_are_refused_with_a_sentence_each() {
        var message = asks("asked-senseless", QUESTION);
        assertEquals(
                "Readers are asked within the period of the campaign. Give its first and its last day first.",
                refused(message, Map.of("from", "", "askuntil", "2026-12-05"), "askuntil"));
        assertTrue(
                refused(message, Map.of("askuntil", "2026-11-30"), "askuntil").contains("before the first or after"));
        assertTrue(refused(message, Map.of("askfrom", "2027-01-01"), "askfrom").contains("before the first or after"));
        assertTrue(refused(message, Map.of("askuntil", "2026-12-20", "askfrom", "2026-12-20"), "askfrom")
                .contains("Choose a later day"));
        assertTrue(refused(message, Map.of("askfrom", "soon"), "askfrom").contains("This is no day"));
    }

    @Test
    void nobody_is_asked_before_there_is_an_approved_question_in_each_language() {
        var silent = message("silent", false);
        assertTrue(lacks(begin(plan(silent, Map.of("askuntil", "2026-12-05"))))
                .toString()
                .contains("no approved text of a message has a question"));
        var asks = asks("half", QUESTION);
        adopt(save(asks, AR, text("احتفظ به", false, "احتفظ به معك.\n"), 2));
        var way = begin(plan(asks, Map.of("askuntil", "2026-12-05", "language-ar", "wait")));
        assertEquals(
                List.of(
                        "About half asks a question, but not in this language: Arabic. Write the question there and have"
                                + " it approved, or take out the days of asking."),
                lacks(way).stream().filter(each -> each.contains("asks")).toList());
        assertTrue(mine.get(way).text().contains("Ask before, until December 5, 2026"));
    }

    @Test
    void is_asked_before_and_afterwards_by_editions_of_their_own() {
        var today = LocalDate.ofInstant(now(), ZoneOffset.UTC);
        var way = begin(plan(
                asks("window", QUESTION),
                Map.of(
                        "zone", "UTC",
                        "from", today.toString(),
                        "until", today.plusDays(9).toString(),
                        "message-0-at", today.plusDays(5) + "T09:00",
                        "askuntil", today.plusDays(2).toString(),
                        "askfrom", today.plusDays(6).toString())));
        assertEquals(List.of(), lacks(way));
        assertEquals(303, approve(another(), way, 1).status());
        look();
        assertEquals(List.of(Place.ASKED_BEFORE), asked());
        assertEquals(QUESTION, questions().get(0).texts().get(EN).title());
        passTime(Duration.ofDays(3));
        look();
        assertEquals(List.of(), asked(), "over");
        passTime(Duration.ofDays(3));
        look();
        assertEquals(List.of(Place.ASKED_AFTER), asked());
        passTime(Duration.ofDays(4));
        look();
        assertEquals(List.of(), asked(), "the campaign is over");
        passTime(Duration.ofDays(-10));
    }

    @Test
    void what_people_answered_in_interviews_is_typed_corrected_and_told_as_shares() throws SQLException {
        var message = asks("told-shares", QUESTION);
        var way = begin(plan(message, Map.of("askuntil", "2026-12-05", "askfrom", "2026-12-20")));
        var typing = way + "/results/interviews";
        for (var wrong : List.of(
                Map.of("message", "message:nothing"),
                Map.of("language", "fr"),
                Map.of("phase", "during"),
                Map.of("day", "2099-01-01"),
                Map.of("day", "yesterday"),
                Map.of("yes", "-3"),
                Map.of("yes", "", "no", "0", "unsure", ""))) {
            var answer = typed(typing, message, wrong);
            assertEquals(422, answer.status(), wrong.toString());
            assertEquals(1, answer.page().select(".field--wrong").size(), wrong.toString());
        }
        assertEquals(303, typed(typing, message, Map.of("yes", "99")).status());
        assertEquals(303, typed(typing, message, Map.of()).status());
        assertEquals(
                303,
                typed(typing, message, Map.of("day", "2026-11-21", "no", "1")).status());
        assertEquals(
                303,
                typed(typing, message, Map.of("day", "2026-11-21", "yes", "0", "no", "0", "unsure", "0"))
                        .status());
        assertEquals(
                303,
                typed(typing, message, Map.of("phase", "after", "yes", "30", "no", "6", "unsure", "3"))
                        .status());
        var page = mine.get(typing).page();
        assertEquals(2, page.select("main tbody tr").size(), "corrected and taken away");
        var again = mine.get(page.select("main tbody a").first().attr("href")).page();
        assertEquals("12", again.selectFirst("#yes").val());
        answered("2026-12-02", message, "en", "before-yes", 8);
        answered("2026-12-02", message, "en", "before-no", 7);
        answered("2026-11-30", message, "en", "before-no", 70);
        answered("2026-12-02", new DocumentId("page", "told-shares"), "en", "useful", 12);
        answered("2026-12-02", new DocumentId("page", "told-shares"), "en", "not-useful", 2);
        var results = mine.get(way + "/results").page();
        var shares = results.select(".panel:has(h3:contains(About told-shares)) tbody tr");
        // 12 + 8 yes, 15 + 7 no, 13 not sure; what came before the first day is no result
        assertEquals("Before 55 Yes 36%, No 40%, Not sure 24%", shares.get(0).text());
        assertEquals("Afterwards 39 Yes 77%, No or not sure 23%", shares.get(1).text(), "three alone would be told");
        assertEquals(5, results.select("svg.results__shares rect").size());
        assertEquals(
                "Before: 55 answers",
                results.select("svg.results__shares text").get(0).text());
        var votes = results.select("tbody tr:contains(by whatever way)").first();
        assertEquals("12", votes.select("td[data-label^=Useful]").text());
        assertEquals("fewer than 5", votes.select("td[data-label^=Not useful]").text());
        var csv = mine.get(way + "/results/table/results.csv").text();
        assertTrue(
                csv.contains("\"2026-12-02\",\"message:told-shares\",\"en\",\"page\",\"\",\"before-yes\",\"8\""), csv);
        assertTrue(csv.contains("\"interviews\",\"\",\"after-unsure\",\"<5\""), csv);
        assertTrue(csv.contains("\"not-useful\",\"<5\""), csv);
    }

    private DeskBrowser.Answer typed(String typing, DocumentId message, Map<String, String> besides) {
        var fields = new HashMap<>(Map.of(
                "message", message.toString(),
                "language", "en",
                "phase", "before",
                "day", "2026-11-20",
                "yes", "12",
                "no", "15",
                "unsure", "13"));
        fields.putAll(besides);
        return mine.post(typing, sent(fields));
    }

    private String refused(DocumentId message, Map<String, String> besides, String field) {
        var answer = mine.post("/desk/campaigns", sent(plan(message, besides)));
        assertEquals(422, answer.status(), besides.toString());
        return answer.page().select("#" + field + "-problem").text();
    }

    private Map<String, String> plan(DocumentId message, Map<String, String> besides) {
        var fields = complete(message, planner.id());
        fields.putAll(besides);
        return fields;
    }

    /** A message whose approved text asks. */
    private DocumentId asks(String name, String question) {
        var id = message(name, false);
        var text = text("About " + name, false, "Keep it with you.\n");
        adopt(save(id, EN, new Content(text.fields().with("question", question), text.body()), null));
        return id;
    }

    private List<Notice> questions() {
        var editions = bean(Editions.class);
        return editions.contents(editions.current().orElseThrow().number()).notices().stream()
                .filter(notice -> notice.subject().name().equals("window"))
                .toList();
    }

    private List<Place> asked() {
        return questions().stream().flatMap(notice -> notice.places().stream()).toList();
    }

    private void answered(String day, DocumentId document, String language, String kind, int answers)
            throws SQLException {
        try (var connection = connection();
                var insert = connection.prepareStatement("insert into reader_answer"
                        + " (answered_on, document, language, kind, answers) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, day);
            insert.setString(2, document.toString());
            insert.setString(3, new LanguageTag(language).value());
            insert.setString(4, kind);
            insert.setInt(5, answers);
            insert.executeUpdate();
        }
    }
}
