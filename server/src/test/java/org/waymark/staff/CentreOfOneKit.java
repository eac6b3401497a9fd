package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.documents.NewRevision;
import org.waymark.documents.Revision;
import org.waymark.publishing.Editions;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.PublishRelease;
import org.waymark.review.ReviewEvents;
import org.waymark.review.ReviewState;
import org.waymark.review.SubmitRevision;

/** A house that lets one person approve their own ordinary texts where there is nobody else. */
abstract class CentreOfOneKit extends DeskKit {
    private static final String BODY = "Keep your passport with you.\n";

    private Library library;
    private StaffMember me;
    private DeskBrowser browser;

    /** No reader is served here. */
    @Override
    Map<String, Object> more() {
        return Map.of("waymark.shelf.kept", false, "waymark.desk.own-approval", true);
    }

    @BeforeEach
    void alone() {
        library = new Library(this);
        me = person("amira@example.org", Role.ADMINISTRATOR);
        browser = browserOf(me);
    }

    @Test
    void an_ordinary_text_is_approved_by_its_author_and_the_edition_says_so() {
        var id = library.page("ordinary", BODY);
        var change = library.saveText(id, Library.EN, 1, "ordinary", "Ask for help.\n", me.journalName());
        submit(change);
        assertEquals(1, inQueue(change));
        var page = browser.get(address(change)).page();
        assertEquals(1, page.select("form[action$=/approve-alone]").size());
        assertEquals(0, page.select("form[action$=/approve]").size());
        assertEquals(303, browser.post(address(change) + "/approve-alone").status());
        assertEquals(ReviewState.APPROVED, get(ReviewEvents.class).state(change));
        assertEquals("approved_alone", newestDeeds(1).get(0));
        get(PublishRelease.class)
                .publish(NewRelease.ofEverythingApproved("test", "chidi", new Imprint("Centre", "", 1)));
        var editions = get(Editions.class);
        var contents = editions.contents(editions.current().orElseThrow().number());
        var live = contents.texts(List.of(id)).get(id).get(Library.EN);
        assertTrue(live.alone());
    }

    @Test
    void never_what_is_sensitive_has_numbers_to_call_or_was_translated_by_a_machine() {
        var ordinary = library.page("machine", BODY);
        var fields = Map.of("title", "آلة", "summary", "آلة", "translator", "machine");
        var sensitive = library.page("sensitive", BODY, true);
        var line = library.hotline("line", "+39800290290");
        for (var each : List.of(
                library.saveText(sensitive, Library.EN, 1, "sensitive", "Ask.\n", me.journalName()),
                library.saveText(line, Library.EN, 1, "line", "Ask.\n", me.journalName()),
                library.save(new NewRevision(
                        ordinary,
                        Library.AR,
                        new Content(Fields.of(fields), "اطلب المساعدة.\n"),
                        0,
                        1,
                        me.journalName(),
                        "",
                        false)),
                library.saveFacts(line, 1, Library.hotlineFacts("line", "+39800290291"), me.journalName()))) {
            submit(each);
            assertTrue(browser.get(address(each))
                    .page()
                    .select("form[action$=/approve-alone]")
                    .isEmpty());
            assertEquals(409, browser.post(address(each) + "/approve-alone").status());
            assertEquals(ReviewState.IN_REVIEW, get(ReviewEvents.class).state(each));
        }
    }

    @Test
    void never_where_somebody_else_could_review_it() {
        var id = library.page("two", BODY);
        var change = library.saveText(id, Library.EN, 1, "two", "Ask for help.\n", me.journalName());
        submit(change);
        person("bruno@example.org", Role.REVIEWER);
        assertEquals(409, browser.post(address(change) + "/approve-alone").status());
        assertEquals(0, inQueue(change));
    }

    @Test
    void never_what_a_gate_stops() {
        var id = library.page("gate", BODY);
        var change = library.saveText(id, Library.EN, 1, "gate", "Call +39 800 290 290.\n", me.journalName());
        get(SubmitRevision.class).submit(change.id(), me.journalName());
        assertEquals(409, browser.post(address(change) + "/approve-alone").status());
    }

    private int inQueue(Revision revision) {
        return browser.get("/desk/review")
                .page()
                .select(".queue a[href=\"" + address(revision) + "\"]")
                .size();
    }

    private void submit(Revision revision) {
        get(SubmitRevision.class).submit(revision.id(), me.journalName());
    }

    private static String address(Revision revision) {
        return "/desk/review/" + revision.name();
    }
}
