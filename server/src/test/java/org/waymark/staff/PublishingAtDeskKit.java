package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Revision;
import org.waymark.journal.Journal;
import org.waymark.publishing.Editions;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.NothingToPublish;
import org.waymark.publishing.PlannedRelease;
import org.waymark.publishing.PlannedReleases;
import org.waymark.publishing.PublishDueReleases;
import org.waymark.publishing.PublishRelease;
import org.waymark.review.ApproveRevision;
import org.waymark.review.MarkUrgent;
import org.waymark.review.SubmitRevision;

/** Publishing now, later and by itself; editions, going back, withdrawing, over HTTP. */
abstract class PublishingAtDeskKit extends DeskKit {
    private static final LanguageTag FR = new LanguageTag("fr");

    private Library library;
    private StaffMember publisher;
    private DeskBrowser browser;

    /** No reader is served here. */
    @Override
    Map<String, Object> more() {
        return Map.of("waymark.shelf.kept", false);
    }

    @BeforeEach
    void staff() {
        library = new Library(this);
        publisher = person("amira@example.org", Role.REVIEWER);
        browser = browserOf(publisher);
        try {
            publishEverything();
        } catch (NothingToPublish first) {
            assertEquals(0, editions());
        }
    }

    @Test
    void what_is_ticked_goes_out_and_the_rest_waits() {
        var first = library.page("first", "Text.\n");
        library.page("second", "Text.\n");
        var page = browser.get("/desk/releases").page();
        assertEquals(List.of("first", "second"), page.select("legend bdi").eachText());
        var answer = browser.post("/desk/releases", ticked(ids(page, "first"), "name", "The first"));
        assertEquals(303, answer.status(), answer.text());
        var edition = browser.get(answer.way());
        assertTrue(edition.text().contains("It is published"), edition.text());
        assertTrue(edition.text().contains("The first"), edition.text());
        assertTrue(live().contains(first.toString()) && !live().contains("page:second"), live().toString());
        assertEquals(
                List.of("second"),
                browser.get("/desk/releases").page().select("legend bdi").eachText());
        assertEquals("publish-release", newestDeeds(1).get(0));
    }

    @Test
    void languages_that_are_not_ready_are_named_and_must_be_declared() {
        var id = library.page("ready", "Text.\n");
        library.adopt(library.saveText(id, FR, 0, "prêt", "Texte.\n", "import"));
        publishEverything();
        library.adopt(library.saveText(id, Library.EN, 1, "ready", "Other text.\n", "import"));
        var page = browser.get("/desk/releases");
        assertTrue(page.text().contains("Not ready in: French"), page.text());
        assertTrue(page.page().select("details").text().contains("Spanish"), page.text());
        var ids = ids(page.page(), "ready");
        var refused = browser.post("/desk/releases", ticked(ids, "name", "Kept <name>"));
        assertEquals(422, refused.status());
        assertEquals("Kept <name>", refused.page().getElementById("name").val());
        assertEquals(
                303,
                browser.post("/desk/releases", ticked(ids, "exceptions", "on")).status());
        var declared = get(Journal.class).newest(1).get(0);
        assertEquals("declare-exceptions", declared.action());
        assertEquals("page:ready fr", declared.detail());
    }

    @Test
    void nothing_goes_out_that_is_not_on_the_list() {
        var draft = library.page("listed", "Text.\n");
        var unapproved = library.saveText(draft, Library.EN, 1, "listed", "Draft.\n", "import");
        assertEquals(
                409,
                browser.post("/desk/releases", ticked(List.of(unapproved.id()))).status());
        assertEquals(422, browser.post("/desk/releases").status());
        var bound = person("bruno@example.org");
        get(StaffRoleRows.class)
                .save(StaffRoleRow.of(
                        bound.id(),
                        new Assignment(Role.REVIEWER, new Reach(Set.of(), Set.of(new DocumentId("page", "else"))))));
        var elsewhere = browserOf(bound);
        assertEquals(
                0, elsewhere.get("/desk/releases").page().select("legend bdi").size());
        var ids = ids(browser.get("/desk/releases").page(), "listed");
        assertEquals(409, elsewhere.post("/desk/releases", ticked(ids)).status());
    }

    @Test
    void what_cannot_stand_alone_is_refused_with_what_to_do() {
        var id = new DocumentId("page", "no-facts");
        library.create(id, false);
        library.adopt(library.saveText(id, Library.EN, 0, "no-facts", "Text.\n", "import"));
        var answer = browser.post(
                "/desk/releases", ticked(ids(browser.get("/desk/releases").page(), "no-facts")));
        assertEquals(409, answer.status());
        assertTrue(
                answer.text().contains("lack approved facts") && answer.text().contains("page:no-facts"));
        library.adopt(library.saveFacts(id, 0, Library.pageFacts("no-facts"), "import"));
    }

    @Test
    void a_planned_release_goes_out_once_at_its_time() throws InterruptedException {
        library.page("planned", "Text.\n");
        var ids = ids(browser.get("/desk/releases").page(), "planned");
        for (var wrong : List.of("soon", "2026-11-22T10:30", "2020-01-01T00:00")) {
            var answer =
                    browser.post("/desk/releases", ticked(ids, "when", "later", "at", wrong, "zone", "Asia/Dhaka"));
            assertEquals(422, answer.status(), wrong);
        }
        // Ten o'clock in UTC plus one hour is 17:00 in Dhaka.
        var due = get(MovableClock.class).instant().plus(Duration.ofHours(1)).plus(Duration.ofHours(6));
        var at = due.toString().substring(0, 16);
        assertEquals(
                303,
                browser.post(
                                "/desk/releases",
                                ticked(ids, "when", "later", "at", at, "zone", "Asia/Dhaka", "name", "At five"))
                        .status());
        var page = browser.get("/desk/releases").text();
        assertTrue(page.contains("At five") && page.contains("Waits") && page.contains("Asia/Dhaka"), page);
        int before = editions();
        publishDue();
        assertEquals(before, editions());
        pass(Duration.ofHours(1));
        var nodes = Executors.newFixedThreadPool(4);
        for (int i = 0; i < 4; i++) {
            nodes.execute(this::publishDue);
        }
        nodes.shutdown();
        assertTrue(nodes.awaitTermination(60, TimeUnit.SECONDS));
        assertEquals(before + 1, editions());
        assertTrue(live().contains("page:planned"), live().toString());
        var planned = newestPlanned();
        assertEquals(PlannedRelease.State.PUBLISHED, planned.state());
        assertEquals(editions(), planned.edition().value());
    }

    @Test
    void a_planned_release_never_takes_readers_back_and_can_be_called_off() {
        var id = library.page("overtaken", "Text.\n");
        publishEverything();
        library.adopt(library.saveText(id, Library.EN, 1, "overtaken", "Older.\n", "import"));
        var ids = ids(browser.get("/desk/releases").page(), "overtaken");
        plan(ids, "Overtaken");
        plan(ids, "Called off");
        var calledOff = newestPlanned();
        assertEquals("Called off", calledOff.name());
        assertEquals(
                303,
                browser.post("/desk/releases/" + calledOff.id() + "/call-off").status());
        assertEquals(PlannedRelease.State.CALLED_OFF, newestPlanned().state());
        library.adopt(library.saveText(id, Library.EN, 2, "overtaken", "Newer.\n", "import"));
        publishEverything();
        pass(Duration.ofHours(2));
        publishDue();
        assertEquals("Newer.\n", body(id));
    }

    @Test
    void a_planned_release_that_cannot_go_out_says_why() {
        var id = new DocumentId("page", "half");
        library.create(id, false);
        library.adopt(library.saveText(id, Library.EN, 0, "half", "Text.\n", "import"));
        plan(ids(browser.get("/desk/releases").page(), "half"), "Half");
        pass(Duration.ofHours(2));
        publishDue();
        assertEquals(PlannedRelease.State.REFUSED, newestPlanned().state());
        assertEquals("refuse-release", newestDeeds(1).get(0));
        var page = browser.get("/desk/releases").text();
        assertTrue(page.contains("Did not go out") && page.contains("page:half"), page);
        library.adopt(library.saveFacts(id, 0, Library.pageFacts("half"), "import"));
    }

    @Test
    void urgent_facts_go_out_by_themselves_after_the_second_yes() {
        var id = library.hotline("urgent", "+39800290290");
        library.page("waits", "Text.\n");
        publish(id);
        var facts = library.saveFacts(id, 1, Library.hotlineFacts("urgent", "+39800290291"), "staff:0");
        get(SubmitRevision.class).submit(facts.id(), "staff:0");
        get(MarkUrgent.class).mark(facts.id(), "staff:0", "wrong number");
        approve(facts, "first");
        int before = editions();
        publishDue();
        assertEquals(before, editions());
        approve(facts, publisher.journalName());
        publishDue();
        publishDue();
        assertEquals(before + 1, editions());
        var now = get(Editions.class)
                .contents(get(Editions.class).current().orElseThrow().number());
        assertEquals("+39800290291", now.document(id).orElseThrow().facts().textOrEmpty("number"));
        assertTrue(now.document(new DocumentId("page", "waits")).isEmpty(), "what is not urgent waits");
        assertTrue(browser.get("/desk/editions").text().contains("Urgent: hotline:urgent"));
        var page = browser.get("/desk/editions/" + editions()).page();
        assertEquals(List.of("/number"), page.select("li code").eachText());
        assertEquals(List.of("+39800290290"), page.select("li del").eachText());
    }

    @Test
    void goes_back_to_an_edition_with_a_reason() {
        var id = library.page("rolled", "Right.\n");
        publishEverything();
        int right = editions();
        library.adopt(library.saveText(id, Library.EN, 1, "rolled", "Wrong.\n", "import"));
        publishEverything();
        var page =
                browser.get("/desk/editions/" + right + "?than=" + (right + 1)).page();
        assertEquals(List.of("Right."), page.select(".draft ins").eachText());
        var path = "/desk/editions/" + right + "/roll-back";
        assertEquals(422, browser.post(path, "reason", " ").status());
        assertEquals(right + 1, editions());
        var answer = browser.post(path, "reason", "A typing mistake");
        assertEquals(303, answer.status());
        assertEquals("Right.\n", body(id));
        assertTrue(browser.get(answer.way()).text().contains("A typing mistake"));
        assertTrue(get(Journal.class).newest(1).get(0).detail().contains("A typing mistake"));
        assertEquals(404, browser.get("/desk/editions/999999").status());
        assertEquals(
                404,
                browser.post("/desk/editions/999999/roll-back", "reason", "why").status());
    }

    @Test
    void only_an_unbound_role_goes_back_for_everybody() {
        var id = library.page("bounded", "Text.\n");
        publishEverything();
        var bound = person("bruno@example.org");
        get(StaffRoleRows.class)
                .save(StaffRoleRow.of(bound.id(), new Assignment(Role.REVIEWER, new Reach(Set.of(), Set.of(id)))));
        var path = "/desk/editions/1/roll-back";
        assertEquals(403, browserOf(bound).post(path, "reason", "why").status());
    }

    @Test
    void a_document_leaves_in_three_ways() {
        var notice = library.page("leaves-notice", "Text.\n");
        var moved = library.page("leaves-moved", "Text.\n");
        var gone = library.page("leaves-gone", "Text.\n");
        publishEverything();
        assertEquals(
                422,
                withdraw(notice, "way", "notice", "told", "", "reason", "why").status());
        assertEquals(
                422,
                withdraw(moved, "way", "moved", "moved-to", moved.toString(), "reason", "why")
                        .status());
        assertEquals(422, withdraw(gone, "way", "gone", "reason", "").status());
        assertEquals(
                303,
                withdraw(notice, "way", "notice", "told", "The law changed.", "reason", "inside")
                        .status());
        assertEquals(
                303,
                withdraw(moved, "way", "moved", "moved-to", gone.toString(), "reason", "why")
                        .status());
        var elsewhere = library.page("leaves-elsewhere", "Text.\n");
        publishEverything();
        assertEquals(
                303,
                withdraw(elsewhere, "way", "gone", "told", "not said", "reason", "secret")
                        .status());
        assertEquals(409, withdraw(elsewhere, "way", "gone", "reason", "why").status());
        var withdrawn = get(Editions.class)
                .contents(get(Editions.class).current().orElseThrow().number())
                .withdrawn()
                .toString();
        assertTrue(withdrawn.contains("The law changed.") && !withdrawn.contains("not said"), withdrawn);
        assertTrue(!withdrawn.contains("inside") && !withdrawn.contains("secret"), withdrawn);
        var bound = person("bruno@example.org");
        get(StaffRoleRows.class)
                .save(StaffRoleRow.of(bound.id(), new Assignment(Role.REVIEWER, new Reach(Set.of(), Set.of(notice)))));
        assertEquals(
                403,
                browserOf(bound)
                        .post("/desk/withdrawals", "document", gone.toString(), "way", "gone", "reason", "why")
                        .status());
    }

    private DeskBrowser.Answer withdraw(DocumentId id, String... fields) {
        var all = new ArrayList<>(List.of("document", id.toString()));
        all.addAll(Arrays.asList(fields));
        return browser.post("/desk/withdrawals", all.toArray(String[]::new));
    }

    private void plan(List<Long> ids, String name) {
        pass(Duration.ofSeconds(1));
        var at = get(MovableClock.class).instant().plus(Duration.ofHours(1)).plus(Duration.ofMinutes(1));
        var answer = browser.post(
                "/desk/releases",
                ticked(ids, "when", "later", "at", at.toString().substring(0, 16), "zone", "UTC", "name", name));
        assertEquals(303, answer.status(), answer.text());
    }

    private void approve(Revision revision, String person) {
        get(ApproveRevision.class).approve(revision.id(), person);
    }

    private PlannedRelease newestPlanned() {
        return get(PlannedReleases.class).newest().stream()
                .max((one, other) -> Long.compare(one.id(), other.id()))
                .orElseThrow();
    }

    private void publishDue() {
        get(PublishDueReleases.class).publishDue();
    }

    private void publishEverything() {
        get(PublishRelease.class)
                .publish(NewRelease.ofEverythingApproved("test", "chidi", new Imprint("Centre", "", 1)));
    }

    private void publish(DocumentId id) {
        var page = browser.get("/desk/releases").page();
        var ids = page.select("fieldset.ready").stream()
                .filter(each -> each.select("a[href*=" + id.name() + "]").size() > 0)
                .flatMap(each -> each.select("input[name^=revision-]").stream())
                .map(each -> Long.valueOf(each.attr("name").substring("revision-".length())))
                .toList();
        assertEquals(303, browser.post("/desk/releases", ticked(ids)).status());
    }

    /** The ids under the document of that title. */
    private static List<Long> ids(org.jsoup.nodes.Document page, String title) {
        return page.select("fieldset.ready").stream()
                .filter(each -> each.select("legend bdi").text().equals(title))
                .flatMap(each -> each.select("input[name^=revision-]").stream())
                .map(each -> Long.valueOf(each.attr("name").substring("revision-".length())))
                .toList();
    }

    private static String[] ticked(List<Long> ids, String... more) {
        var fields = new ArrayList<String>();
        ids.forEach(id -> fields.addAll(List.of("revision-" + id, "on")));
        fields.addAll(Arrays.asList(more));
        return fields.toArray(String[]::new);
    }

    private int editions() {
        return get(Editions.class).all().size();
    }

    private List<String> live() {
        var editions = get(Editions.class);
        return editions.contents(editions.current().orElseThrow().number()).documents().stream()
                .map(document -> document.id().toString())
                .toList();
    }

    private String body(DocumentId id) {
        var editions = get(Editions.class);
        return editions.contents(editions.current().orElseThrow().number())
                .bodies(id)
                .get(Library.EN);
    }
}
