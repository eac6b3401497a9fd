package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.NewRevision;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.PublishRelease;
import org.waymark.review.ApproveRevision;
import org.waymark.review.RejectRevision;
import org.waymark.review.SubmitRevision;

/** Documents by languages, over HTTP. */
abstract class MatrixKit extends DeskKit {
    private static final LanguageTag FR = new LanguageTag("fr");
    private static final LanguageTag ES = new LanguageTag("es");

    /** No reader is served here. */
    @Override
    Map<String, Object> more() {
        return Map.of("waymark.shelf.kept", false);
    }

    @Test
    void every_state_has_its_cell_and_leads_to_the_work() {
        var library = new Library(this);
        var id = library.page("states", "Keep your passport.\n");
        publish();
        var me = person("amira@example.org", Role.ADMINISTRATOR);
        var browser = browserOf(me);
        assertEquals("Published", said(browser, id, "en"));
        assertEquals("Missing", said(browser, id, "fr"));
        assertEquals("/desk/translate/page:states/fr", cell(browser, id, "fr").attr("href"));
        assertEquals("/desk/documents/page:states/en", cell(browser, id, "en").attr("href"));
        assertEquals(
                "/desk/documents/page:states/und", cell(browser, id, "Facts").attr("href"));

        var french = library.saveText(id, FR, 0, "états", "Gardez votre passeport.\n", "staff:0");
        assertEquals("Draft", said(browser, id, "fr"));
        get(SubmitRevision.class).submit(french.id(), "staff:0");
        assertEquals("In review", said(browser, id, "fr"));
        assertEquals("/desk/review/page:states/fr/1", cell(browser, id, "fr").attr("href"));
        get(RejectRevision.class).reject(french.id(), "chidi", "why");
        assertEquals("Sent back", said(browser, id, "fr"));
        get(SubmitRevision.class).submit(french.id(), "staff:0");
        get(ApproveRevision.class).approve(french.id(), "chidi");
        assertEquals("Approved", said(browser, id, "fr"));
        assertEquals("/desk/releases", cell(browser, id, "fr").attr("href"));
        publish();
        assertEquals("Published", said(browser, id, "fr"));

        var minor = new NewRevision(id, Library.EN, text("Minor"), 1, null, "staff:0", "", true);
        library.adopt(library.save(minor));
        assertEquals("Published", said(browser, id, "fr"));
        library.saveText(id, Library.EN, 2, "states", "Keep your passport. Always.\n", "staff:0");
        assertEquals("Published", said(browser, id, "fr"), "a draft of the source outdates nothing");
        assertEquals("Draft, Published", said(browser, id, "en"));
        library.adopt(library.saveText(id, Library.EN, 3, "states", "Keep it. Always.\n", "staff:0"));
        assertEquals("Published, Outdated", said(browser, id, "fr"));

        var fields = text("Máquina").fields().with("translator", "machine");
        library.save(new NewRevision(id, ES, new Content(fields, "Guarde.\n"), 0, 1, "staff:0", "", false));
        assertEquals("Draft, Outdated, Made by a machine", said(browser, id, "es"));
    }

    @Test
    void facts_that_nobody_looked_at_in_time_are_overdue() {
        var library = new Library(this);
        var id = new DocumentId("page", "overdue");
        library.create(id, false);
        library.saveFacts(id, 0, Library.pageFacts("overdue").with("review-by", "2026-11-01"), "import");
        library.saveText(id, Library.EN, 0, "overdue", "Text.\n", "import");
        var browser = browserOf(person("amira@example.org", Role.READER));
        assertEquals("Draft, Check is overdue", said(browser, id, "en"));
        assertTrue(titles(browser, "?state=overdue").contains("overdue"));
    }

    @Test
    void shows_what_was_asked_for() {
        var library = new Library(this);
        library.page("asked", "Text.\n");
        var below = new DocumentId("page", "asked-below");
        library.create(below, false);
        library.saveFacts(below, 0, Library.pageFacts("asked-below").with("parent", "asked"), "import");
        library.saveText(below, Library.EN, 0, "asked-below", "Text.\n", "import");
        library.hotline("asked-line", "+39800290290");
        var browser = browserOf(person("amira@example.org", Role.READER));
        assertEquals(List.of("asked-line"), among(titles(browser, "?kind=hotline"), "asked"));
        assertEquals(List.of("asked-line"), among(titles(browser, "?topic=trafficking"), "asked"));
        assertEquals(List.of("asked", "asked-below"), among(titles(browser, "?topic=page:asked"), "asked"));
        assertEquals(List.of("asked-below"), among(titles(browser, "?state=draft&in=en"), "asked"));
        assertEquals(
                List.of("asked-below", "asked", "asked-line").size(),
                among(titles(browser, "?state=missing&in=fr&sort=gaps"), "asked")
                        .size());
        assertEquals(List.of(), titles(browser, "?kind=nothing"));
        assertEquals(
                200,
                browser.get("/desk/matrix?page=x&sort=%3Cb%3E&state=?&in=../").status());
        var onlyFrench = browser.get("/desk/matrix?in=fr").page().select(".matrix thead th abbr");
        assertEquals(List.of("fr"), onlyFrench.eachText());
    }

    @Test
    void a_bound_role_sees_its_languages_and_its_part_only() {
        var library = new Library(this);
        var id = library.page("mine", "Text.\n");
        library.page("theirs", "Text.\n");
        var member = person("bruno@example.org");
        get(StaffRoleRows.class)
                .save(StaffRoleRow.of(
                        member.id(), new Assignment(Role.TRANSLATOR, new Reach(Set.of(Library.AR, FR), Set.of(id)))));
        var page = browserOf(member).get("/desk/matrix").page();
        assertEquals(List.of("mine"), page.select(".matrix tbody th a").eachText());
        assertEquals(
                List.of("ar", "fr"),
                page.select(".matrix thead abbr").eachText().stream().sorted().toList());
    }

    @Test
    void what_was_begun_earlier_and_kept_later_is_seen_as_well() throws SQLException {
        var library = new Library(this);
        var early = library.page("early", "Text.\n");
        var late = library.page("late", "Text.\n");
        var browser = browserOf(person("amira@example.org", Role.ADMINISTRATOR));
        assertEquals("Missing", said(browser, early, "fr"));
        try (var slow = connection();
                var insert =
                        slow.prepareStatement("insert into revision (document, language, number, fields, body, hash,"
                                + " author, saved_at, note, minor, source_revision) values (?, 'fr', 1, '{\"title\":\"tôt\"}',"
                                + " 'Texte', '', 'import', current_timestamp, '', false, 1)")) {
            slow.setAutoCommit(false);
            insert.setString(1, early.toString());
            insert.executeUpdate();
            library.saveText(late, FR, 0, "tard", "Texte.\n", "staff:0");
            assertEquals("Draft", said(browser, late, "fr"));
            assertEquals("Missing", said(browser, early, "fr"));
            slow.commit();
        }
        assertEquals("Draft", said(browser, early, "fr"));
        assertEquals("Draft", said(browser, late, "fr"));
    }

    @Test
    void five_hundred_documents_in_forty_languages_come_page_by_page() throws SQLException {
        var languages = IntStream.range(0, 40)
                .mapToObj(i -> i == 0 ? "en" : "x" + (char) ('a' + i / 26) + (char) ('a' + i % 26))
                .collect(Collectors.toList());
        fill(500, languages);
        var browser = browserOf(person("amira@example.org", Role.ADMINISTRATOR));
        var first = browser.get("/desk/matrix?kind=term");
        assertTrue(first.text().contains("500 documents"), "all are counted");
        assertEquals(40, first.page().select(".matrix tbody tr").size());
        var seen = IntStream.of(1, 2, 13)
                .mapToObj(page -> titles(browser, "?kind=term&in=xab&page=" + page))
                .flatMap(List::stream)
                .toList();
        assertEquals(100, seen.size(), "forty, forty, and the last twenty");
        assertEquals(100, Set.copyOf(seen).size(), "nothing comes twice");
        assertFalse(first.page().select("nav.pages a[rel=next]").isEmpty());
    }

    /** Straight into the tables: what is looked at is how it is read. */
    private void fill(int documents, List<String> languages) throws SQLException {
        try (var connection = connection();
                var document = connection.prepareStatement(
                        "insert into document values (?, 'term', 'en', false, current_timestamp)");
                var revision = connection.prepareStatement("insert into revision (document, language, number, fields,"
                        + " body, hash, author, saved_at, note, minor, source_revision)"
                        + " values (?, ?, 1, ?, 'Text', '', 'import', current_timestamp, '', false, ?)");
                var event = connection.prepareStatement("insert into review_event (revision, kind, person, at, reason)"
                        + " select id, 'adopted', 'import', current_timestamp, 'test' from revision"
                        + " where document like 'term:many-%'")) {
            for (int i = 0; i < documents; i++) {
                document.setString(1, "term:many-" + i);
                document.addBatch();
                for (var language : languages) {
                    revision.setString(1, "term:many-" + i);
                    revision.setString(2, language);
                    revision.setString(3, "{\"title\":\"many " + i + "\"}");
                    revision.setObject(4, language.equals("en") ? null : 1, java.sql.Types.INTEGER);
                    revision.addBatch();
                }
            }
            document.executeBatch();
            revision.executeBatch();
            event.execute();
        }
    }

    private static Content text(String title) {
        return new Content(org.waymark.content.Fields.of(Map.of("title", title, "summary", "About")), "Text.\n");
    }

    private void publish() {
        get(PublishRelease.class)
                .publish(NewRelease.ofEverythingApproved("test", "chidi", new Imprint("Centre", "", 1)));
    }

    private static List<String> among(List<String> titles, String start) {
        return titles.stream().filter(title -> title.startsWith(start)).toList();
    }

    private static List<String> titles(DeskBrowser browser, String query) {
        return browser.get("/desk/matrix" + query)
                .page()
                .select(".matrix tbody th a")
                .eachText();
    }

    private static Element cell(DeskBrowser browser, DocumentId id, String tag) {
        var cell = browser.get("/desk/matrix?kind=page").page().select(".matrix tbody tr").stream()
                .filter(row -> row.selectFirst("th a").attr("href").startsWith("/desk/documents/" + id + "/"))
                .findFirst()
                .orElseThrow()
                .selectFirst("a[data-tag=" + tag + "]");
        assertTrue(cell != null, tag);
        return cell;
    }

    /** What the cell says after the name of the language. */
    private static String said(DeskBrowser browser, DocumentId id, String tag) {
        return cell(browser, id, tag).attr("aria-label").replaceFirst("^[^:]*: ", "");
    }
}
