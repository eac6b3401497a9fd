package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.publishing.Editions;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.PublishRelease;
import org.waymark.review.ReviewEvents;
import org.waymark.review.ReviewState;

/** Saying that a page still holds, the calendar of what is due, and finding what uses what, over HTTP. */
abstract class KeepingTrueKit extends DeskKit {
    private static final String TEXT = "Keep your passport.\n";

    private Library library;
    private StaffMember reviewer;

    /** No reader is served here. */
    @Override
    Map<String, Object> more() {
        return Map.of("waymark.shelf.kept", false, "waymark.address", "https://example.org");
    }

    @BeforeEach
    void staff() {
        library = new Library(this);
        reviewer = person("bruno@example.org", Role.REVIEWER);
    }

    @Test
    void one_tap_renews_the_day_and_no_text() {
        var id = overdue("tapped", false);
        library.adopt(library.saveText(id, Library.AR, 0, "tapped", "احتفظ بجواز سفرك.\n", "import"));
        publish();
        var browser = browserOf(reviewer);
        assertTrue(matrix(browser, id).contains("Check is overdue"), matrix(browser, id));
        var answer = browser.post("/desk/still-valid/" + id, "back", "/desk/matrix?kind=page&state=overdue");
        assertEquals("/desk/matrix?kind=page&state=overdue", answer.way(), answer.text());
        assertEquals("renewed", newestDeeds(1).get(0));
        assertEquals(ReviewState.APPROVED, get(ReviewEvents.class).state(facts(id)));
        assertEquals("2027-05-22", facts(id).content().fields().textOrEmpty("review-by"));
        for (var language : List.of(Library.EN, Library.AR)) {
            assertEquals(
                    1, get(Revisions.class).latest(id, language).orElseThrow().number());
        }
        assertFalse(matrix(browser, id).contains("overdue"), matrix(browser, id));
        assertFalse(matrix(browser, id).contains("Outdated"), matrix(browser, id));
        assertEquals("2026-11-01", live(id));
        publish();
        assertEquals("2027-05-22", live(id), "the next edition says it to readers");

        browser.post("/desk/still-valid/" + id);
        assertEquals(2, facts(id).number(), "a second tap on the same day changes nothing");
    }

    @Test
    void the_page_of_the_document_offers_it_to_whoever_may() {
        var id = overdue("offered", false);
        var browser = browserOf(reviewer);
        var page = browser.get("/desk/documents/" + id);
        assertTrue(page.text().contains("To be read again by November 1, 2026"), page.text());
        var form = page.page().selectFirst("form[action^=/desk/still-valid/]");
        var answer = browser.post(form.attr("action"));
        assertTrue(browser.get(answer.way()).text().contains("It is good for six more months"));
        var editor = browserOf(person("amira@example.org", Role.EDITOR));
        assertEquals(
                0,
                editor.get("/desk/documents/" + id)
                        .page()
                        .select("form[action^=/desk/still-valid/]")
                        .size());
        assertEquals(403, editor.post("/desk/still-valid/" + id).status());
        assertEquals(404, browser.post("/desk/still-valid/page:nothing").status());
        assertEquals(404, browser.post("/desk/still-valid/hotline").status());
        var elsewhere = browser.post("/desk/still-valid/" + id, "back", "https://example.org/desk/matrix?");
        assertEquals("/desk/documents/" + id + "?done=still-valid", elsewhere.way());
    }

    @Test
    void what_is_sensitive_needs_a_second_person() {
        var id = overdue("sensitive", true);
        var browser = browserOf(reviewer);
        var answer = browser.post("/desk/still-valid/" + id);
        assertTrue(browser.get(answer.way()).text().contains("a second person must say so too"));
        assertEquals(ReviewState.IN_REVIEW, get(ReviewEvents.class).state(facts(id)));
        assertEquals(409, browser.post(review(id) + "/approve").status());
        var second = browserOf(person("carla@example.org", Role.REVIEWER));
        assertTrue(second.get("/desk/review").text().contains("1 of 2 approvals"));
        assertEquals(303, second.post(review(id) + "/approve").status());
        assertEquals(ReviewState.APPROVED, get(ReviewEvents.class).state(facts(id)));
    }

    @Test
    void nothing_that_others_changed_goes_out_with_it() {
        var id = overdue("changed", false);
        library.saveFacts(id, 1, facts(id).content().fields().with("order", 20), "staff:0");
        var answer = browserOf(reviewer).post("/desk/still-valid/" + id);
        assertEquals(409, answer.status());
        assertEquals(1, answer.page().select("a[href=" + review(id) + "]").size(), answer.text());
        assertEquals(2, facts(id).number());
    }

    @Test
    void a_line_a_term_and_a_page_say_where_they_are_used() {
        var line = library.hotline("it", "+39800290290");
        var longer = library.hotline("it-longer", "+39800290290");
        var term = new DocumentId("term", "used");
        library.create(term, false);
        library.page("shows", "Ask.\n\n{{hotline:it}}\n\nA [contract](term:used) is a paper.\n");
        library.page("links", "Ask [them](hotline:it-longer), or read [this](page:shows).\n");
        var browser = browserOf(person("amira@example.org", Role.READER));
        assertEquals(List.of("shows"), uses(browser, line));
        assertEquals(List.of("links"), uses(browser, longer));
        assertEquals(List.of("shows"), uses(browser, term));
        assertEquals(List.of("links"), uses(browser, new DocumentId("page", "shows")));
        assertTrue(browser.get("/desk/documents/page:links").text().contains("No other document shows it"));

        library.saveText(new DocumentId("page", "shows"), Library.EN, 1, "shows", "Ask.\n", "staff:0");
        assertEquals(List.of(), uses(browser, line), "as it was saved last");
        var bound = person("dawit@example.org");
        get(StaffRoleRows.class)
                .save(StaffRoleRow.of(bound.id(), new Assignment(Role.READER, new Reach(Set.of(), Set.of(longer)))));
        assertEquals(List.of(), uses(browserOf(bound), longer));
    }

    @Test
    void a_calendar_has_a_secret_address_that_can_be_ended() {
        var author = person("amira@example.org", Role.EDITOR);
        var browser = browserOf(author);
        var lines = new Lines(library);
        lines.due("calendar-of-a-line-whose-name-is-so-long-that-it-does-not-fit-into-one-line", "2026-11-01");
        lines.waiting("calendar-waiting", "2026-11-01");
        var made = browser.post("/desk/me/calendar");
        var address = made.page().selectFirst(".secret--link").text();
        assertTrue(address.startsWith("https://example.org/desk/calendar/"), address);
        var path = address.substring("https://example.org".length());
        var feed = browser().get(path);
        assertEquals("text/calendar; charset=utf-8", feed.header("content-type"));
        var body = feed.http().body();
        for (var line : body.split("\r\n", -1)) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        assertEquals(body.split("\n", -1).length, body.split("\r\n", -1).length);
        var unfolded = body.replace("\r\n ", "");
        assertTrue(unfolded.contains("SUMMARY:Check again: calendar-of-a-line-whose-name-is-so-long-that-it"), body);
        assertTrue(unfolded.contains("DTSTART;VALUE=DATE:20261101\r\n"), body);
        assertFalse(unfolded.contains("800290290") || unfolded.contains("calendar-waiting"), body);

        assertFalse(browser.get("/desk/me/calendar").text().contains(address), "it is shown once");
        browser.post("/desk/me/calendar/end");
        assertEquals(404, browser().get(path).status());
        var again = browser.post("/desk/me/calendar")
                .page()
                .selectFirst(".secret--link")
                .text();
        get(DeactivatePerson.class).deactivate(person("fay@example.org", Role.ADMINISTRATOR), author.id());
        assertEquals(
                404,
                browser().get(again.substring("https://example.org".length())).status());
    }

    private static List<String> uses(DeskBrowser browser, DocumentId id) {
        return browser.get("/desk/documents/" + id).page().select(".queue a").eachText();
    }

    private DocumentId overdue(String name, boolean sensitive) {
        var id = new DocumentId("page", name);
        library.create(id, sensitive);
        var facts = library.saveFacts(id, 0, Library.pageFacts(name).with("review-by", "2026-11-01"), "import");
        library.adopt(facts, library.saveText(id, Library.EN, 0, name, TEXT, "import"));
        return id;
    }

    private static String matrix(DeskBrowser browser, DocumentId id) {
        return browser.get("/desk/matrix?kind=page").page().select(".matrix tbody tr").stream()
                .filter(row -> row.selectFirst("th a").attr("href").startsWith("/desk/documents/" + id + "/"))
                .findFirst()
                .orElseThrow()
                .select("a.cell")
                .eachAttr("aria-label")
                .toString();
    }

    private Revision facts(DocumentId id) {
        return get(Revisions.class).latest(id, Library.UND).orElseThrow();
    }

    private String review(DocumentId id) {
        return "/desk/review/" + facts(id).name();
    }

    private String live(DocumentId id) {
        var editions = get(Editions.class);
        return editions.contents(editions.current().orElseThrow().number())
                .document(id)
                .orElseThrow()
                .facts()
                .textOrEmpty("review-by");
    }

    private void publish() {
        get(PublishRelease.class)
                .publish(NewRelease.ofEverythingApproved("test", "chidi", new Imprint("Centre", "", 1)));
    }
}
