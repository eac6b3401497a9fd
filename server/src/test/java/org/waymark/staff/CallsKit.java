package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.PublishDueReleases;
import org.waymark.publishing.PublishRelease;
import org.waymark.review.ReviewEvents;
import org.waymark.review.ReviewState;

/** Asking whether help lines and centres are still true, and what comes of it, over HTTP. */
abstract class CallsKit extends DeskKit {
    private Library library;
    private Lines lines;
    private StaffMember author;
    private DeskBrowser browser;

    /** No reader is served here. */
    @Override
    Map<String, Object> more() {
        return Map.of("waymark.shelf.kept", false);
    }

    @BeforeEach
    void staff() {
        library = new Library(this);
        lines = new Lines(library);
        author = person("amira@example.org", Role.EDITOR);
        browser = browserOf(author);
    }

    @Test
    void what_is_overdue_for_longest_comes_first_and_what_is_good_for_long_not_at_all() {
        lines.due("order-later", "2027-02-22");
        lines.due("order-soon", "2026-12-10");
        lines.due("order-late", "2026-11-01");
        lines.due("order-latest", "2026-09-01");
        lines.waiting("order-waiting", "2026-08-01");
        assertEquals(
                List.of("order-latest", "order-late", "order-soon", "order-waiting"), listed(browser, "", "order"));
        var page = browser.get("/desk/calls");
        assertTrue(page.text().contains("Never ring a help line to test it"), page.text());
        assertEquals(0, page.page().select("main a[href^=tel]").size());
    }

    @Test
    void what_the_operator_confirmed_is_a_new_revision_in_review() {
        var id = lines.waiting("confirmed", "2026-11-01");
        var page = browser.get("/desk/calls/" + id);
        assertTrue(page.text().contains("To be found out: Is the number right?"), page.text());
        assertEquals(0, page.page().select("main a[href^=tel]").size(), "nobody is led to ring the line");
        var answer = browser.post("/desk/calls/" + id, filled("confirmed", "remark", "Ms Haile"));
        assertEquals("/desk/calls/" + id + "?done=confirmed", answer.way(), answer.text());
        var facts = facts(id);
        assertEquals(2, facts.number());
        assertEquals("Confirmed with the operator: office@example.org. Ms Haile", facts.note());
        assertEquals(
                Fields.of(Map.of(
                        "by",
                        "Centre",
                        "method",
                        "operator-confirmed",
                        "on",
                        "2026-11-22",
                        "check-again",
                        "2027-02-22")),
                facts.content().fields().object("verification").orElseThrow());
        assertEquals("current", facts.content().fields().textOrEmpty("status"));
        assertFalse(facts.content().fields().has("recheck-reason"));
        assertEquals(ReviewState.IN_REVIEW, get(ReviewEvents.class).state(facts));
        assertTrue(newestDeeds(3).contains("check-facts"), newestDeeds(3).toString());
        assertEquals(List.of(), listed(browser, "", "confirmed"));
        var after = browser.get("/desk/calls/" + id);
        assertTrue(after.text().contains("Asked last: office@example.org"), after.text());
        assertEquals("Centre", after.page().selectFirst("#by").val());
    }

    @Test
    void the_page_of_the_operator_becomes_a_source_that_was_seen_again() {
        var id = lines.due("page", "2026-11-01");
        var bad = browser.post("/desk/calls/" + id, filled("own-page"));
        assertEquals(422, bad.status());
        assertTrue(bad.text().contains("Write the address of the page"), bad.text());
        browser.post("/desk/calls/" + id, filled("own-page", "asked", "https://example.org/line"));
        var fields = facts(id).content().fields();
        assertEquals(1, fields.objects("sources").size());
        assertEquals("2026-11-22", fields.objects("sources").get(0).textOrEmpty("seen"));
        assertEquals(
                "operator-page", fields.object("verification").orElseThrow().textOrEmpty("method"));
    }

    @Test
    void that_nobody_answered_changes_no_facts_and_stays_on_the_list() {
        var id = lines.due("silent", "2026-11-01");
        browser.post("/desk/calls/" + id, filled("no-answer", "retry", "2026-11-29", "asked", ""));
        assertEquals(1, facts(id).number());
        assertEquals(List.of("silent"), listed(browser, "", "silent"));
        var said = browser.get("/desk/calls").text();
        assertTrue(said.contains("Nobody answered on November 22, 2026. Try again on November 29, 2026"), said);
    }

    @Test
    void a_wrong_number_is_urgent_and_goes_out_after_the_second_yes() {
        var id = lines.due("wrong", "2026-11-01");
        publish();
        var answer = browser.post("/desk/calls/" + id, filled("wrong", "place", "/number", "right", "+39 800 290 291"));
        assertEquals(303, answer.status(), answer.text());
        var facts = facts(id);
        assertEquals("+39800290291", facts.content().fields().textOrEmpty("number"));
        var first = browserOf(person("bruno@example.org", Role.REVIEWER));
        var top = first.get("/desk/review").page().selectFirst(".queue li");
        assertTrue(top.text().contains("Urgent") && top.text().contains("wrong"), top.text());
        first.post("/desk/review/" + facts.name() + "/approve");
        browserOf(person("carla@example.org", Role.REVIEWER)).post("/desk/review/" + facts.name() + "/approve");
        get(PublishDueReleases.class).publishDue();
        assertTrue(newestDeeds(1).contains("publish-release"), newestDeeds(1).toString());
    }

    @Test
    void a_line_whose_right_number_nobody_knows_is_to_be_taken_away() {
        var id = lines.due("unknown", "2026-11-01");
        var admin = browserOf(person("dawit@example.org", Role.ADMINISTRATOR));
        var answer = admin.post("/desk/calls/" + id, filled("wrong", "place", "/number"));
        var page = admin.get(answer.way()).page();
        assertEquals(
                1, page.select("a[href=/desk/withdrawals?document=" + id + "]").size(), page.text());
        var fields = facts(id).content().fields();
        assertEquals("recheck", fields.textOrEmpty("status"));
        assertEquals("A number is wrong, says: office@example.org.", fields.textOrEmpty("recheck-reason"));
        assertEquals(ReviewState.IN_REVIEW, get(ReviewEvents.class).state(facts(id)));
    }

    @Test
    void what_cannot_be_is_refused_with_everything_that_was_typed() {
        var id = lines.due("refused", "2026-11-01");
        for (var wrong : List.of(
                filled("", "remark", "Typed <b>"),
                filled("confirmed", "on", "2026-11-23", "remark", "Typed <b>"),
                filled("confirmed", "on", "2026-02-31", "remark", "Typed <b>"),
                filled("confirmed", "again", "2026-11-22", "remark", "Typed <b>"),
                filled("confirmed", "by", " ", "remark", "Typed <b>"),
                filled("confirmed", "asked", "", "remark", "Typed <b>"),
                filled("wrong", "place", "/slug", "remark", "Typed <b>"),
                filled("wrong", "place", "/number", "right", "12", "remark", "Typed <b>"))) {
            var answer = browser.post("/desk/calls/" + id, wrong);
            assertEquals(422, answer.status(), List.of(wrong).toString());
            assertEquals("Typed <b>", answer.page().selectFirst("#remark").val());
            assertEquals(1, answer.page().select(".field__problem").size(), answer.text());
        }
        library.saveFacts(id, 1, facts(id).content().fields().with("hours", "Mo-Fr 09:00-18:00"), "staff:0");
        var late = browser.post("/desk/calls/" + id, filled("confirmed", "remark", "Typed <b>"));
        assertEquals(409, late.status());
        assertEquals("Typed <b>", late.page().selectFirst("#remark").val());
        assertEquals("2", late.page().selectFirst("input[name=revision]").val());
        assertEquals(404, browser.get("/desk/calls/hotline:nothing").status());
        assertEquals(404, browser.get("/desk/calls/nothing").status());
        assertEquals(404, browser.get("/desk/calls/other:nothing").status());
    }

    @Test
    void what_somebody_looks_after_is_on_their_list_alone_while_they_may() {
        var id = lines.due("owned", "2026-11-01");
        var other = person("bruno@example.org", Role.EDITOR);
        browser.post("/desk/calls/" + id + "/owner", "owner", Long.toString(other.id()));
        assertEquals(List.of(), listed(browser, "", "owned"));
        assertEquals(List.of("owned"), listed(browser, "?whose=everybody", "owned"));
        assertEquals(List.of("owned"), listed(browserOf(other), "", "owned"));
        get(StaffRoleRows.class).deleteByStaff(other.id());
        assertEquals(List.of("owned"), listed(browser, "", "owned"), "nobody's duty is lost with a role");
        var bound = person("eve@example.org");
        get(StaffRoleRows.class)
                .save(StaffRoleRow.of(
                        bound.id(),
                        new Assignment(Role.EDITOR, new Reach(Set.of(), Set.of(new DocumentId("page", "elsewhere"))))));
        assertEquals(List.of(), listed(browserOf(bound), "?whose=everybody", "owned"));
        assertEquals(403, browserOf(bound).get("/desk/calls/" + id).status());
    }

    @Test
    void the_table_to_take_along_holds_no_formula() {
        lines.due("table", "2026-11-01");
        var answer = browser.get("/desk/calls/table/phone-round.csv");
        assertEquals("text/csv; charset=utf-8", answer.header("content-type"));
        var line = answer.http()
                .body()
                .lines()
                .filter(each -> each.contains("\"table\""))
                .findFirst()
                .orElseThrow();
        assertTrue(line.startsWith("\"2026-11-01\",\"Overdue\",\"table\""), line);
        assertTrue(line.contains("\"'" + Lines.NUMBER + "\""), line);
        assertTrue(answer.http().body().contains("do not ring them to test"));
    }

    private String[] filled(String outcome, String... besides) {
        var fields = new ArrayList<>(List.of(
                "outcome",
                outcome,
                "on",
                "2026-11-22",
                "asked",
                "office@example.org",
                "by",
                "Centre",
                "again",
                "2027-02-22",
                "retry",
                "2026-11-29",
                "place",
                "",
                "right",
                "",
                "remark",
                "",
                "revision",
                "1"));
        for (int i = 0; i < besides.length; i += 2) {
            fields.set(fields.indexOf(besides[i]) + 1, besides[i + 1]);
        }
        return fields.toArray(String[]::new);
    }

    private List<String> listed(DeskBrowser who, String query, String start) {
        return who.get("/desk/calls" + query).page().select(".queue a").eachText().stream()
                .filter(title -> title.startsWith(start))
                .toList();
    }

    private Revision facts(DocumentId id) {
        return get(Revisions.class).latest(id, Library.UND).orElseThrow();
    }

    private void publish() {
        get(PublishRelease.class)
                .publish(NewRelease.ofEverythingApproved("test", "chidi", new Imprint("Centre", "", 1)));
    }
}
