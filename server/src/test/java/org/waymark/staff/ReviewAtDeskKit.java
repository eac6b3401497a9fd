package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.documents.Revision;
import org.waymark.publishing.Editions;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.PublishRelease;
import org.waymark.review.ReviewEvents;
import org.waymark.review.ReviewState;
import org.waymark.review.SubmitRevision;

/** Giving to review, the queue of each person, what they decide, over HTTP. */
abstract class ReviewAtDeskKit extends DeskKit {
    private static final String OLD = "Keep your passport with you.\n\nAsk for help.\n";
    private static final String NEW = "Keep your passport safe with you.\n\nAsk for help.\n";

    private Library library;
    private StaffMember author;
    private StaffMember reviewer;

    /** No reader is served here. */
    @Override
    Map<String, Object> more() {
        return Map.of("waymark.shelf.kept", false);
    }

    @BeforeEach
    void staff() {
        library = new Library(this);
        author = person("amira@example.org", Role.EDITOR);
        reviewer = person("bruno@example.org", Role.REVIEWER);
    }

    @Test
    void a_change_goes_from_its_author_to_a_reviewer_and_is_approved() {
        var change = change("a");
        publish();
        var given = submit(author, change);
        assertEquals(303, given.status(), given.text());
        assertEquals(address(change), given.way());
        assertEquals(ReviewState.IN_REVIEW, state(change));

        var browser = browserOf(reviewer);
        var queue = browser.get("/desk/review");
        assertEquals(address(change), queue.page().selectFirst(".queue a").attr("href"));
        assertTrue(queue.text().contains("Amira <Haddad>"), queue.text());
        assertEquals(
                1,
                browser.get("/desk/")
                        .page()
                        .select(
                                "main a[href=/desk/review]:contains(text to review), main a[href=/desk/review]:contains(texts to review)")
                        .size());
        var page = browser.get(address(change)).page();
        assertEquals(List.of("safe"), page.select(".draft ins").eachText());
        assertFalse(page.text().contains("Stops:"), page.text());

        assertEquals(303, browser.post(address(change) + "/approve").status());
        assertEquals(ReviewState.APPROVED, state(change));
        assertEquals(0, queueOf(reviewer, change));
        assertTrue(browser.get(address(change)).text().contains("Approved"));
        assertEquals("approved", newestDeeds(1).get(0));
    }

    @Test
    void nobody_finds_their_own_in_the_queue_or_approves_it() {
        var both = person("carla@example.org", Role.EDITOR, Role.REVIEWER);
        var id = library.page("own", OLD);
        var change = library.saveText(id, Library.EN, 1, "own", NEW, both.journalName());
        submit(both, change);
        var browser = browserOf(both);
        assertEquals(0, queueOf(both, change));
        var page = browser.get(address(change));
        assertEquals(0, page.page().select("form[action$=/approve]").size());
        assertTrue(page.text().contains("You wrote this"), page.text());
        var forced = browser.post(address(change) + "/approve");
        assertEquals(409, forced.status());
        assertTrue(forced.text().contains("You wrote this"), forced.text());
        assertEquals(ReviewState.IN_REVIEW, state(change));
        assertEquals(1, queueOf(reviewer, change));
    }

    @Test
    void a_sensitive_text_needs_two_people() {
        var id = library.page("sensitive", OLD, true);
        var change = library.saveText(id, Library.EN, 1, "sensitive", NEW, author.journalName());
        submit(author, change);
        var first = browserOf(reviewer);
        first.post(address(change) + "/approve");
        assertEquals(ReviewState.IN_REVIEW, state(change));
        assertEquals(0, queueOf(reviewer, change));
        assertTrue(first.get(address(change)).text().contains("1 of 2 approvals"));
        assertEquals(409, first.post(address(change) + "/approve").status());
        var second = person("dawit@example.org", Role.REVIEWER);
        assertEquals(1, queueOf(second, change));
        browserOf(second).post(address(change) + "/approve");
        assertEquals(ReviewState.APPROVED, state(change));
    }

    @Test
    void what_is_sent_back_says_why_and_comes_again() {
        var change = change("back");
        submit(author, change);
        var browser = browserOf(reviewer);
        var empty = browser.post(address(change) + "/send-back", "reason", "  ");
        assertEquals(422, empty.status());
        assertEquals(ReviewState.IN_REVIEW, state(change));
        browser.post(address(change) + "/send-back", "reason", "Say <b>where</b>");
        assertEquals(ReviewState.REJECTED, state(change));
        assertEquals(0, queueOf(reviewer, change));
        var page = browserOf(author).get(address(change));
        assertTrue(page.text().contains("Say <b>where</b>"), page.text());
        assertEquals(303, submit(author, change).status());
        assertEquals(1, queueOf(reviewer, change));
        assertEquals(409, submit(author, change).status());
    }

    @Test
    void what_a_gate_stops_stays_with_its_author_who_is_told_where() {
        var id = library.page("gated", OLD);
        var typed = library.saveText(
                id, Library.EN, 1, "gated", "Ask for help.\n\nCall +39 800 290 290 now.\n", author.journalName());
        var answer = submit(author, typed);
        assertEquals(422, answer.status());
        assertTrue(answer.text().contains("It was not given to review"), answer.text());
        assertEquals(
                "Call +39 800 290 290 now.",
                answer.page().select(".notice q").last().text());
        assertEquals(ReviewState.DRAFT, state(typed));
        assertGate("fr", "« +39 800 290 290 » ressemble à un numéro de téléphone.", typed);
        assertGate("ar", "يبدو «+39 800 290 290» رقم هاتف.", typed);
    }

    /** What the gate says, and that the words of the text stand apart from it, whichever way they run. */
    private void assertGate(String language, String said, Revision revision) {
        var page = browserOf(author)
                .with("Accept-Language", language)
                .get(address(revision))
                .page();
        var gate = page.selectFirst(".notice li");
        assertTrue(gate.text().contains(said), gate.text());
        assertEquals(0, gate.select("[lang]").size());
        assertEquals("+39 800 290 290", gate.selectFirst("bdi").text());
    }

    @Test
    void a_gate_on_the_form_of_an_ordinary_text_is_passed_by_two_who_did_not_write_it() {
        var id = library.page("form", OLD);
        publish();
        var change = library.saveText(id, Library.EN, 1, "form", OLD + "\n#### Far down\n", author.journalName());
        assertEquals(422, submit(author, change).status());
        var anyway = browserOf(author).get(address(change)).page().selectFirst("form:has([name=anyway])");
        assertEquals("/desk/review/submit", anyway.attr("action"));
        assertEquals(303, submitAnyway(change).status());

        var first = browserOf(reviewer);
        assertEquals(409, first.post(address(change) + "/approve").status());
        assertEquals(
                422, first.post(address(change) + "/override", "reason", " ").status());
        assertEquals(
                303,
                first.post(address(change) + "/override", "reason", "The law is laid out so")
                        .status());
        assertEquals("overridden", newestDeeds(1).get(0));
        assertEquals(409, first.post(address(change) + "/approve").status());
        assertEquals(ReviewState.IN_REVIEW, state(change));

        var both = person("ines@example.org", Role.EDITOR, Role.REVIEWER);
        var own = library.saveText(id, Library.EN, 2, "form", OLD + "\n#### Mine\n", both.journalName());
        submitAnyway(own);
        assertEquals(
                409,
                browserOf(both)
                        .post(address(own) + "/override", "reason", "mine")
                        .status());

        var second = browserOf(person("dawit@example.org", Role.REVIEWER));
        var page = second.get(address(change));
        assertTrue(page.text().contains("The law is laid out so"), page.text());
        assertEquals(
                409,
                second.post(address(change) + "/override", "reason", "again").status());
        assertEquals(303, second.post(address(change) + "/approve").status());
        assertEquals(ReviewState.APPROVED, state(change));
        publish();
        var edition = get(Editions.class).current().orElseThrow().number();
        var said = second.get("/desk/editions/" + edition).page().selectFirst(".queue .notice");
        assertTrue(said.text().contains("The law is laid out so"), said.text());
    }

    @Test
    void numbers_facts_and_sensitive_texts_never_pass_a_closed_gate() {
        var ordinary = library.page("typed", OLD);
        var sensitive = library.page("grave", OLD, true);
        var line = library.hotline("never", "+39800290290");
        var number =
                library.saveText(ordinary, Library.EN, 1, "typed", "Call +39 800 290 290 now.\n", author.journalName());
        var both = library.saveText(
                ordinary, Library.EN, 2, "typed", "#### Call\n\n+39 800 290 290\n", author.journalName());
        var danger = library.saveText(sensitive, Library.EN, 1, "grave", "#### Deep\n", author.journalName());
        var facts = library.saveFacts(line, 1, Library.hotlineFacts("never", "12"), author.journalName());
        var fine = library.saveText(ordinary, Library.EN, 3, "typed", NEW, author.journalName());
        for (var each : List.of(number, both, danger, facts)) {
            assertEquals(422, submitAnyway(each).status(), each.name());
            get(SubmitRevision.class).submit(each.id(), author.journalName());
            assertTrue(browserOf(reviewer)
                    .get(address(each))
                    .page()
                    .select("form[action$=/override]")
                    .isEmpty());
            var forced = browserOf(reviewer).post(address(each) + "/override", "reason", "please");
            assertEquals(409, forced.status(), each.name());
            assertEquals(
                    409, browserOf(reviewer).post(address(each) + "/approve").status());
            assertEquals(ReviewState.IN_REVIEW, state(each));
        }
        submit(author, fine);
        assertEquals(
                409,
                browserOf(reviewer)
                        .post(address(fine) + "/override", "reason", "why not")
                        .status());
    }

    private DeskBrowser.Answer submitAnyway(Revision revision) {
        pass(java.time.Duration.ofSeconds(1));
        return browserOf(author)
                .post(
                        "/desk/review/submit",
                        "document",
                        revision.document().toString(),
                        "language",
                        revision.language().value(),
                        "revision",
                        Integer.toString(revision.number()),
                        "anyway",
                        "yes");
    }

    @Test
    void a_newer_version_takes_the_older_out_of_the_queue() {
        var older = change("newer");
        submit(author, older);
        var newer = library.saveText(
                older.document(), Library.EN, 2, "newer", "Ask for help early.\n", author.journalName());
        assertEquals(1, queueOf(reviewer, older));
        submit(author, newer);
        assertEquals(0, queueOf(reviewer, older));
        assertEquals(1, queueOf(reviewer, newer));
    }

    @Test
    void a_role_bound_to_a_language_or_a_part_reaches_nothing_else() {
        var id = library.page("bound", OLD);
        var english = library.saveText(id, Library.EN, 1, "bound", NEW, author.journalName());
        var arabic = library.saveText(id, Library.AR, 0, "bound", "احتفظ بجواز سفرك.\n\nاطلب المساعدة.\n", "staff:0");
        submit(author, english);
        submit(author, arabic);
        var ofArabic = bound("eve@example.org", new Reach(Set.of(Library.AR), Set.of()));
        assertEquals(0, queueOf(ofArabic, english));
        assertEquals(1, queueOf(ofArabic, arabic));
        assertEquals(403, browserOf(ofArabic).get(address(english)).status());
        assertEquals(
                403, browserOf(ofArabic).post(address(english) + "/approve").status());
        var ofElsewhere = bound("fay@example.org", new Reach(Set.of(), Set.of(new DocumentId("page", "elsewhere"))));
        assertEquals(0, queueOf(ofElsewhere, english));
        assertEquals(403, browserOf(ofElsewhere).get(address(arabic)).status());
        var here = bound("gil@example.org", new Reach(Set.of(), Set.of(id)));
        assertEquals(1, queueOf(here, english));
        assertEquals(
                "rtl",
                browserOf(here)
                        .get(address(arabic))
                        .page()
                        .select(".draft")
                        .first()
                        .attr("dir"));
    }

    @Test
    void a_translator_gives_translations_to_review_and_nothing_else() {
        var id = library.page("translated", OLD);
        var translator = person("hana@example.org", Role.TRANSLATOR);
        var english = library.saveText(id, Library.EN, 1, "translated", NEW, author.journalName());
        assertEquals(403, submit(translator, english).status());
        assertEquals(ReviewState.DRAFT, state(english));
        var arabic =
                library.saveText(id, Library.AR, 0, "translated", "احتفظ بجواز سفرك.\n\nاطلب المساعدة.\n", "staff:0");
        assertEquals(303, submit(translator, arabic).status());
    }

    @Test
    void a_wrong_number_marked_urgent_comes_first() {
        var id = library.hotline("line", "+39800290290");
        publish();
        var facts = library.saveFacts(id, 1, Library.hotlineFacts("line", "+39800290291"), author.journalName());
        submit(author, facts);
        var later = change("later");
        submit(author, later);
        assertEquals(address(later), firstInQueue());
        assertEquals(
                403,
                browserOf(reviewer)
                        .post(address(facts) + "/urgent", "reason", "no")
                        .status());
        var browser = browserOf(author);
        assertEquals(422, browser.post(address(facts) + "/urgent", "reason", "").status());
        assertEquals(
                422, browser.post(address(later) + "/urgent", "reason", "typo").status());
        assertEquals(
                303,
                browser.post(address(facts) + "/urgent", "reason", "Leads to a shop")
                        .status());
        assertEquals(address(facts), firstInQueue());
        var page = browserOf(reviewer).get(address(facts));
        assertEquals(List.of("/number"), page.page().select(".facts th code").eachText());
        assertTrue(page.text().contains("Urgent") && page.text().contains("Leads to a shop"), page.text());
        assertFalse(page.page().select("form[action$=/approve]").isEmpty());
    }

    @Test
    void a_comment_stays_with_its_block_until_it_is_dealt_with() {
        var change = change("said");
        submit(author, change);
        var browser = browserOf(reviewer);
        var wrong = browser.post(address(change) + "/comments", "block", "2", "words", " ");
        assertEquals(422, wrong.status());
        var said = browser.post(address(change) + "/comments", "block", "2", "words", "Ask <b>whom</b>?");
        assertEquals(303, said.status(), said.text());
        var block = browser.get(address(change)).page().selectFirst("#block-2");
        assertTrue(block.text().contains("Ask <b>whom</b>?"), block.text());
        assertEquals("comment", newestDeeds(1).get(0));

        var moved = library.saveText(
                change.document(), Library.EN, 2, "said", "First of all.\n\n" + NEW, author.journalName());
        var later = browser.get(address(moved)).page();
        assertTrue(later.selectFirst("#block-3").text().contains("Ask <b>whom</b>?"), later.text());
        assertTrue(later.selectFirst("#comments q").text().equals("Ask for help."), later.text());
        var gone = library.saveText(
                change.document(), Library.EN, 3, "said", "Something quite different.\n", author.journalName());
        assertTrue(browser.get(address(gone)).text().contains("About a part that is no longer there"));

        var form = browserOf(author).get("/desk/documents/" + change.document() + "/en");
        var settle = form.page().selectFirst("[name=settle]");
        var settled = browserOf(author)
                .post(
                        "/desk/documents/" + change.document() + "/en",
                        "settle",
                        settle.attr("value"),
                        "body",
                        "What I typed",
                        "based-on",
                        "4");
        assertEquals(200, settled.status());
        assertTrue(settled.text().contains("What I typed"), settled.text());
        assertTrue(settled.page().select("[name=settle]").isEmpty());
        assertEquals("settle-comment", newestDeeds(1).get(0));
        assertTrue(browser.get(address(gone)).page().select("#comments li").isEmpty());
    }

    @Test
    void a_comment_on_one_text_cannot_be_settled_at_another() {
        var one = change("one");
        var other = change("other");
        var browser = browserOf(reviewer);
        browser.post(address(one) + "/comments", "block", "1", "words", "Still true?");
        var id = browser.get(address(one))
                .page()
                .selectFirst("form[action$=/settle]")
                .attr("action")
                .replaceAll(".*/comments/([0-9]+)/settle", "$1");
        browser.post(address(other) + "/comments/" + id + "/settle");
        assertEquals(1, browser.get(address(one)).page().select("#comments li").size());
        browser.post(address(one) + "/comments/" + id + "/settle");
        assertEquals(0, browser.get(address(one)).page().select("#comments li").size());
    }

    @Test
    void what_does_not_exist_is_not_found() {
        var browser = browserOf(reviewer);
        for (var path :
                List.of("/page:nothing/en/1", "/page:nothing/EN-/1", "/nothing/en/1", "/page:nothing/en/999999")) {
            assertEquals(404, browser.get("/desk/review" + path).status(), path);
        }
        assertEquals(404, browserOf(author).post("/desk/review/submit").status());
    }

    private void publish() {
        get(PublishRelease.class)
                .publish(NewRelease.ofEverythingApproved("test", "chidi", new Imprint("Centre", "", 1)));
    }

    private StaffMember bound(String email, Reach reach) {
        var member = person(email);
        get(StaffRoleRows.class).save(StaffRoleRow.of(member.id(), new Assignment(Role.REVIEWER, reach)));
        return get(Staff.class).find(member.id()).orElseThrow();
    }

    private String firstInQueue() {
        return browserOf(reviewer)
                .get("/desk/review")
                .page()
                .selectFirst(".queue a")
                .attr("href");
    }

    private long queueOf(StaffMember person, Revision revision) {
        return browserOf(person).get("/desk/review").page().select(".queue a").stream()
                .filter(link -> link.attr("href").equals(address(revision)))
                .count();
    }

    private Revision change(String name) {
        var id = library.page(name, OLD);
        return library.saveText(id, Library.EN, 1, name, NEW, author.journalName());
    }

    private DeskBrowser.Answer submit(StaffMember person, Revision revision) {
        pass(java.time.Duration.ofSeconds(1));
        return browserOf(person)
                .post(
                        "/desk/review/submit",
                        "document",
                        revision.document().toString(),
                        "language",
                        revision.language().value(),
                        "revision",
                        Integer.toString(revision.number()));
    }

    private ReviewState state(Revision revision) {
        return get(ReviewEvents.class).state(revision);
    }

    private static String address(Revision revision) {
        return "/desk/review/" + revision.name();
    }
}
