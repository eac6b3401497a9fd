package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.waymark.archive.Shelf;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.Picture;
import org.waymark.documents.AddMedia;
import org.waymark.documents.NewRevision;
import org.waymark.documents.Revision;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.PublishRelease;
import org.waymark.rendering.KeepShelf;

/** Drafts as readers would get them, at the desk and by links that end, over HTTP. */
abstract class PreviewKit extends DeskKit {
    private static final String OLD = "Keep your passport with you.\n\nAsk for help.\n";
    private static final String NEW = "Keep a blue folder with copies.\n\nAsk for help.\n";
    private static final String DAY = "24";

    private Library library;
    private StaffMember reader;
    private DeskBrowser browser;

    @Override
    Map<String, Object> more() {
        return Map.of("waymark.languages", "en,ar", "waymark.address", "https://example.org");
    }

    @BeforeEach
    void staff() {
        library = new Library(this);
        reader = person("bruno@example.org", Role.READER);
        browser = browserOf(reader);
    }

    @Test
    void a_draft_is_shown_to_the_byte_as_the_next_edition_shows_it() throws IOException {
        var other = library.page("neighbour", OLD);
        var id = library.page("folder", "See [that](page:neighbour).\n\n" + OLD);
        publish();
        var draft = library.saveText(id, Library.EN, 1, "folder", "See [that](page:neighbour).\n\n" + NEW, "staff:0");
        var preview = browser.get(address(draft) + "/page").http().body();
        assertTrue(preview.contains("blue folder"), preview);
        assertFalse(live("en/folder/").contains("blue folder"));
        library.adopt(draft);
        publish();
        assertEquals(live("en/folder/"), preview.replace("\n<base target=\"_blank\">", ""));
        assertEquals("neighbour", other.name());
    }

    @Test
    void what_was_never_published_is_shown_with_its_newest_facts_and_stays_unreachable() throws IOException {
        library.page("before", OLD);
        publish();
        var id = new DocumentId("page", "unborn");
        library.create(id, false);
        var text = library.saveText(id, Library.EN, 0, "unborn", NEW, "staff:0");
        assertTrue(browser.get(address(text)).text().contains("The facts of this document are missing"));
        var facts = library.saveFacts(id, 0, Library.pageFacts("unborn"), "staff:0");
        for (var revision : List.of(text, facts)) {
            var page = browser.get(address(revision) + "/page");
            assertEquals(200, page.status());
            assertTrue(page.text().contains("blue folder"), page.text());
        }
        var token = make(text, DAY);
        assertEquals(200, stranger(token).status());
        assertEquals(404, browser().get("/en/unborn/").status());
        assertFalse(browser().get("/en/search/?q=folder").text().contains("blue folder"));
        try (var names = java.util.stream.Stream.of("en/unborn/index.html", "q/unborn/index.html")) {
            var archive = get(Shelf.class).current().orElseThrow();
            assertTrue(names.noneMatch(archive::contains));
        }
    }

    @Test
    void a_page_of_the_desk_says_its_weight_and_its_text_message() {
        var id = library.page("weighed", OLD);
        publish();
        var draft = library.saveText(id, Library.EN, 1, "weighed", NEW, "staff:0");
        var page = browser.get(address(draft));
        assertEquals(
                address(draft) + "/page?look=screen",
                page.page().selectFirst("iframe").attr("src"));
        assertTrue(page.header("Content-Security-Policy").contains("frame-src 'self'"));
        assertTrue(page.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
        assertTrue(page.page().selectFirst(".preview__sms").text().startsWith("weighed https://example.org/q/"));
        assertTrue(page.text().contains("Good: a page should weigh"), page.text());
    }

    @Test
    void the_frame_takes_the_look_of_a_device_and_runs_nothing_else() throws Exception {
        var id = library.page("looks", OLD);
        publish();
        var draft = library.saveText(id, Library.AR, 0, "looks", "احتفظ بجواز سفرك.\n\nاطلب المساعدة.\n", "staff:0");
        var plain = browser.get(address(draft) + "/page");
        assertEquals("rtl", plain.page().selectFirst("html").attr("dir"));
        assertTrue(style(plain).contains("prefers-color-scheme"));
        for (var look : List.of("screen", "dark", "paper")) {
            var page = browser.get(address(draft) + "/page?look=" + look);
            var policy = page.header("Content-Security-Policy");
            var hash = Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256")
                            .digest(style(page).getBytes(StandardCharsets.UTF_8)));
            assertTrue(policy.contains("'sha256-" + hash + "'"), look);
            assertTrue(policy.contains("frame-ancestors 'self'"), policy);
            assertFalse(policy.contains("unsafe"), policy);
            assertEquals(!look.equals("screen"), style(page).contains("@media all"), look);
            assertEquals("no-store", page.header("Cache-Control"));
        }
    }

    @Test
    void a_link_shows_one_version_without_signing_in_until_its_time_is_over() {
        var draft = draft("linked");
        var token = make(draft, DAY);
        assertEquals("make-preview-link", newestDeeds(1).get(0));
        var page = stranger(token);
        assertEquals(200, page.status());
        var first = page.page().body().child(0);
        assertTrue(first.hasClass("notice") && first.text().startsWith("This is a draft."), first.text());
        assertTrue(page.text().contains("blue folder"));
        assertEquals("no-store", page.header("Cache-Control"));
        assertTrue(page.header("X-Robots-Tag").contains("noindex"));
        assertTrue(page.header("Content-Security-Policy").contains("frame-ancestors 'none'"));
        assertEquals("no-referrer", page.header("Referrer-Policy"));
        assertEquals("", page.header("Set-Cookie"));
        pass(Duration.ofHours(23));
        assertEquals(200, stranger(token).status());
        pass(Duration.ofHours(1));
        var over = stranger(token);
        assertEquals(410, over.status());
        assertTrue(over.text().contains("This link to a draft no longer works"), over.text());
        assertFalse(over.text().contains("blue folder"));
        assertEquals(410, stranger("no-such-token").status());
    }

    @Test
    void a_link_is_listed_with_its_maker_and_ends_when_somebody_says_so() {
        var draft = draft("ended");
        var token = make(draft, "1");
        var editor = browserOf(person("carla@example.org", Role.EDITOR));
        var page = editor.get(address(draft));
        assertTrue(page.page().selectFirst(".preview__aside .queue").text().contains("Amira <Haddad>"));
        var end = page.page().selectFirst("form[action$=/end]").attr("action");
        assertEquals(303, editor.post(end).status());
        assertEquals(410, stranger(token).status());
        assertEquals("end-preview-link", newestDeeds(1).get(0));
        assertEquals(303, editor.post(end).status());
        assertTrue(
                editor.get(address(draft)).page().select("form[action$=/end]").isEmpty());
        var other = draft("other");
        assertEquals(
                404,
                editor.post(end.replace("page:ended", other.document().toString()))
                        .status());
    }

    @Test
    void a_link_opens_no_more_than_its_maker_may_read() {
        var draft = draft("reach");
        var token = make(draft, DAY);
        assertEquals(200, stranger(token).status());
        get(StaffRoleRows.class).deleteByStaff(reader.id());
        assertEquals(410, stranger(token).status());
    }

    @Test
    void a_picture_that_no_edition_has_is_shown_with_the_draft_and_nowhere_else() throws Exception {
        var drawn = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", drawn);
        var hash = get(AddMedia.class).add(drawn.toByteArray(), "staff:0");
        var image = new DocumentId("image", "map");
        library.create(image, false);
        var facts = Picture.facts(drawn.toByteArray(), hash)
                .with("slug", "map")
                .with("source", "A drawing of this test")
                .with("licence", "CC0");
        library.saveFacts(image, 0, facts, "staff:0");
        var words =
                new Content(Fields.of(Map.of("title", "Map", "alternative", "A way from a bus stop to an office")), "");
        library.save(new NewRevision(image, Library.EN, words, 0, null, "staff:0", "", false));
        var id = library.page("way", OLD);
        publish();
        var draft = library.saveText(id, Library.EN, 1, "way", "{{image:map}}\n\n" + OLD, "staff:0");
        var token = make(draft, DAY);
        var below = "/picture/" + hash + ".png";

        var framed = browser.get(address(draft) + "/page").page();
        assertTrue(framed.text().contains("A way from a bus stop to an office"), framed.text());
        assertEquals(address(draft) + below, framed.selectFirst("a.picture").attr("href"));
        var shown = browser.get(address(draft) + below);
        assertEquals(200, shown.status());
        assertEquals("image/png", shown.header("Content-Type"));
        assertEquals(
                "/desk/preview-link/" + token + below,
                stranger(token).page().selectFirst("a.picture").attr("href"));
        assertEquals(200, stranger(token + below).status());

        assertEquals(
                404,
                stranger(token + below.replace(hash.charAt(0), hash.charAt(0) == 'a' ? 'b' : 'a'))
                        .status());
        var bound = person("hana@example.org");
        get(StaffRoleRows.class)
                .save(StaffRoleRow.of(bound.id(), new Assignment(Role.READER, new Reach(Set.of(), Set.of(id)))));
        var ofPage = browserOf(get(Staff.class).find(bound.id()).orElseThrow());
        assertEquals(403, ofPage.get("/desk/media/image:map/file").status());
        assertTrue(
                ofPage.get(address(draft) + "/page").page().select("a.picture").isEmpty(),
                "only of what they may read");
        assertEquals(404, ofPage.get(address(draft) + below).status());
        assertEquals(404, browser().get("/assets/" + hash + ".png").status());
        pass(Duration.ofHours(24));
        assertEquals(410, stranger(token + below).status());
    }

    @Test
    void only_the_hash_of_a_link_is_stored() throws Exception {
        var token = make(draft("hashed"), DAY);
        try (var connection = connection();
                var rows = connection.createStatement().executeQuery("select * from preview_link")) {
            while (rows.next()) {
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    assertFalse(String.valueOf(rows.getString(column)).contains(token));
                }
            }
        }
    }

    @Test
    void a_role_that_does_not_reach_the_text_sees_no_preview_and_makes_no_link() {
        var draft = draft("closed");
        var bound = person("dawit@example.org");
        get(StaffRoleRows.class)
                .save(StaffRoleRow.of(
                        bound.id(), new Assignment(Role.TRANSLATOR, new Reach(Set.of(Library.AR), Set.of()))));
        var elsewhere = browserOf(get(Staff.class).find(bound.id()).orElseThrow());
        for (var path : List.of("", "/page")) {
            assertEquals(403, elsewhere.get(address(draft) + path).status());
            assertFalse(browser().get(address(draft) + path).text().contains("blue folder"));
        }
        assertEquals(403, elsewhere.post(address(draft) + "/links").status());
        assertEquals(403, elsewhere.post(address(draft) + "/links/1/end").status());
    }

    @Test
    void what_somebody_is_writing_is_shown_to_them_alone() {
        var id = library.page("written", OLD);
        publish();
        var writing = browserOf(person("eve@example.org", Role.EDITOR));
        var page = writing.get("/desk/documents/" + id + "/en");
        assertEquals(200, page.status());
        var kept = writing.post(
                "/desk/documents/" + id + "/en",
                "based-on",
                "1",
                "field.title",
                "written",
                "field.summary",
                "About it",
                "body",
                NEW + "\n{{hotline:nowhere}}\n\n[gone](page:nowhere) <script>alert(1)</script>\n",
                "deed",
                "preview");
        assertEquals("/desk/preview/" + id + "/en/draft", kept.way());
        var shown = writing.get(kept.way());
        assertTrue(shown.text().contains("not saved"), shown.text());
        assertTrue(shown.page().select("form[action$=/links]").isEmpty());
        var inFrame = writing.get(kept.way() + "/page");
        assertEquals(200, inFrame.status(), inFrame.text());
        assertTrue(inFrame.text().contains("blue folder"), inFrame.text());
        assertTrue(inFrame.page().select("script").stream()
                .noneMatch(script -> script.data().contains("alert")));
        assertEquals(
                404,
                browserOf(person("fay@example.org", Role.EDITOR))
                        .get(kept.way())
                        .status());
    }

    @Test
    void a_number_that_somebody_has_yet_to_check_leaves_the_desk_by_no_link() {
        var id = library.hotline("line", "+39800290290");
        publish();
        var waiting = Fields.parse(
                Library.hotlineFacts("line", "+39800290291").toString().replace("\"current\"", "\"recheck\""));
        var facts = library.saveFacts(id, 1, waiting, "staff:0");
        var page = browser.get(address(facts) + "?in=ar");
        assertEquals(200, page.status());
        assertTrue(page.text().contains("Readers must not see this document yet"), page.text());
        assertTrue(page.page().select("form[action$=/links]").isEmpty());
        assertEquals(409, browser.post(address(facts) + "/links").status());
        assertEquals(
                "ar",
                browser.get(address(facts) + "/page?in=ar")
                        .page()
                        .selectFirst("html")
                        .attr("lang"));
    }

    private Revision draft(String name) {
        var id = library.page(name, OLD);
        publish();
        return library.saveText(id, Library.EN, 1, name, NEW, "staff:0");
    }

    private void publish() {
        get(PublishRelease.class)
                .publish(NewRelease.ofEverythingApproved(
                        "test", "chidi", new Imprint("Centre", "https://example.org", 1)));
        get(KeepShelf.class).bringUpToDate();
    }

    private String live(String path) throws IOException {
        var archive = get(Shelf.class).current().orElseThrow();
        return new String(archive.read(archive.find(path + "index.html").orElseThrow()), StandardCharsets.UTF_8);
    }

    private static String style(DeskBrowser.Answer page) {
        return page.page().selectFirst("style").data();
    }

    private String make(Revision revision, String hours) {
        var made = browser.post(address(revision) + "/links", "hours", hours);
        assertEquals(200, made.status(), made.text());
        var link = made.page().selectFirst(".secret--link").text();
        assertTrue(link.startsWith("https://example.org/desk/preview-link/"), link);
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private DeskBrowser.Answer stranger(String token) {
        return browser().get("/desk/preview-link/" + token);
    }

    private static String address(Revision revision) {
        return "/desk/preview/" + revision.name();
    }
}
