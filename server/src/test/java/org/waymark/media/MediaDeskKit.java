package org.waymark.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.content.Recording;
import org.waymark.documents.AddMedia;
import org.waymark.documents.CreateDocument;
import org.waymark.documents.Media;
import org.waymark.documents.NewDocument;
import org.waymark.documents.NewRevision;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.documents.SaveRevision;
import org.waymark.staff.DeskBrowser;
import org.waymark.staff.DeskOfWriters;
import org.waymark.staff.Role;

/** Pictures and recordings at the desk, over HTTP: what comes in, what of it is kept, who sees it. */
abstract class MediaDeskKit extends DeskOfWriters {
    private static final LanguageTag EN = new LanguageTag("en");
    private static final Path AUDIO = Path.of("../content/src/test/resources/org/waymark/content");
    private static final byte[] PLAN = Drawn.written(Drawn.plan(600, 400), "png");

    @Test
    void the_page_says_what_would_be_kept_before_anything_is() {
        var looked = editor().upload("/desk/media", Drawn.written(Drawn.plan(500, 400), "png"));
        assertEquals(200, looked.status(), looked.text());
        assertTrue(looked.page().select("main [role=status]").text().startsWith("500 × 400 pixels"), looked.text());
        var kept = AddMedia.hash(Base64.getDecoder().decode(value(looked, "carried")));
        assertTrue(bean(Media.class).find(kept).isEmpty());
    }

    @Test
    void what_is_no_picture_is_refused_with_a_sentence() {
        var browser = editor();
        refuses(
                browser,
                "This is SVG",
                "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>".getBytes(UTF_8));
        refuses(browser, "no JPEG, PNG, GIF or WebP", "<html><script>alert(1)</script>".getBytes(UTF_8));
        refuses(browser, "no JPEG, PNG, GIF or WebP", "BM picture".getBytes(UTF_8));
        refuses(browser, "empty", new byte[0]);
        refuses(browser, "damaged", "GIF89a<script>alert(1)</script>".getBytes(UTF_8));
        byte[] photograph = Drawn.photograph(400, 300);
        for (int part = 1; part < 4; part++) {
            refuses(browser, "damaged", Arrays.copyOf(photograph, photograph.length * part / 4));
            refuses(browser, "damaged", Arrays.copyOf(PLAN, PLAN.length * part / 4));
            refuses(browser, "damaged", Arrays.copyOf(Drawn.WEBP, Drawn.WEBP.length * part / 4 + 8));
        }
        refuses(browser, "40 megapixels", Drawn.promising(50_000, 50_000));
        refuses(browser, "40 megapixels", Drawn.promising(Integer.MAX_VALUE, Integer.MAX_VALUE));
        refuses(browser, "larger than 8 MB", Arrays.copyOf(photograph, ReadImage.LARGEST + 1));
        assertEquals(413, browser.upload("/desk/media", new byte[10 << 20]).status());
    }

    @Test
    void what_the_page_carried_is_believed_no_more_than_what_was_sent() {
        var browser = editor();
        for (byte[] forged :
                List.of("<svg/>".getBytes(UTF_8), Drawn.joined(PLAN, new byte[] {1}), Drawn.promising(9000, 9))) {
            var answer = browser.post(
                    "/desk/media/save", form("forged", Base64.getEncoder().encodeToString(forged)));
            assertEquals(422, answer.status());
            assertTrue(answer.text().contains("lost on the way"), answer.text());
        }
        assertEquals(403, browser.upload("/desk/media", "wrong", PLAN).status());
    }

    @Test
    void what_is_missing_is_said_at_its_field_and_nothing_typed_is_lost() {
        var browser = editor();
        var looked = browser.upload("/desk/media", PLAN);
        var again = browser.post(
                "/desk/media/save", "carried", value(looked, "carried"), "title", "A plan", "name", "A Plan");
        assertEquals(422, again.status());
        assertEquals("A plan", value(again, "title"));
        assertEquals(value(looked, "carried"), value(again, "carried"));
        assertEquals(4, again.page().select(".field__problem").size(), again.text());
    }

    @Test
    void a_picture_is_a_document_with_drafts_and_is_seen_by_staff_alone() {
        var browser = editor();
        var id = brought(browser, "plan");
        var facts = latest(id, LanguageTag.UND).content().fields();
        assertEquals("png", facts.textOrEmpty("format"));
        assertEquals("The way to the centre.", latest(id, EN).content().fields().textOrEmpty("alternative"));
        var list = browser.get("/desk/media");
        assertTrue(list.text().contains("The way to the centre."), list.text());
        assertTrue(list.page().select("img[src=/desk/media/image:plan/file]").size() == 1);
        assertTrue(list.header("content-security-policy").contains("img-src 'self'"));
        var file = browser.get("/desk/media/image:plan/file");
        assertEquals("image/png", file.header("content-type"));
        assertEquals("nosniff", file.header("x-content-type-options"));
        assertEquals(303, stranger().get("/desk/media/image:plan/file").status());
        var taken =
                browser.post("/desk/media/save", form("plan", value(browser.upload("/desk/media", PLAN), "carried")));
        assertEquals(409, taken.status());
        assertTrue(taken.text().contains("has this name already"), taken.text());
    }

    @Test
    void another_picture_takes_its_place_everywhere_and_never_over_somebody_elses() throws IOException {
        var browser = editor();
        var id = brought(browser, "map");
        page("shows-map", "One.\n\n{{image:map}}\n");
        var one = browser.get("/desk/media/image:map");
        assertTrue(one.text().contains("Shows-map") || one.text().contains("shows-map"), one.text());
        var looked = browser.upload("/desk/media/image:map", Drawn.written(Drawn.plan(300, 200), "png"));
        assertEquals(
                303,
                browser.post("/desk/media/image:map/replace", "carried", value(looked, "carried"), "based-on", "1")
                        .status());
        assertEquals(
                300,
                latest(id, LanguageTag.UND).content().fields().number("width").orElseThrow());
        assertEquals(1, latest(id, EN).number(), "no text was touched");
        var late = browser.post("/desk/media/image:map/replace", "carried", value(looked, "carried"), "based-on", "1");
        assertEquals(409, late.status());
        assertEquals(2, latest(id, LanguageTag.UND).number());
    }

    @Test
    void a_recording_loses_who_made_it_and_becomes_a_draft_of_the_text() throws IOException {
        var browser = editor();
        var id = page("read", "Words.\n");
        var address = "/desk/media/page:read/en/recording";
        byte[] opus = Files.readAllBytes(AUDIO.resolve("tone.opus"));
        byte[] mp3 = Files.readAllBytes(AUDIO.resolve("tone.mp3"));
        assertEquals(422, browser.upload(address + "?over=1", mp3).status(), "Opus first");
        assertEquals(303, browser.upload(address + "?over=1", opus).status());
        var text = latest(id, EN);
        assertTrue(text.minor());
        assertTrue(Recording.current(text.content()).isPresent());
        var kept = bean(Media.class)
                .find(text.content().fields().textOrEmpty(Recording.OPUS))
                .orElseThrow();
        assertTrue(kept.length < opus.length);
        assertFalse(new String(kept, ISO_8859_1).contains("encoder"));
        byte[] tag = Drawn.joined("ID3\4\0\0\0\0\0\20".getBytes(ISO_8859_1), "TPE1 A. Person..".getBytes(ISO_8859_1));
        byte[] end = Arrays.copyOf("TAGA title by A. Person".getBytes(ISO_8859_1), 128);
        assertEquals(
                303,
                browser.upload(address + "?over=2", Drawn.joined(tag, mp3, end)).status());
        var both = Recording.current(latest(id, EN).content()).orElseThrow();
        var bare = bean(Media.class).find(both.mp3().orElseThrow()).orElseThrow();
        assertFalse(new String(bare, ISO_8859_1).contains("Person"));
        assertEquals("audio/ogg", browser.get(address + "/opus").header("content-type"));
        assertEquals(409, browser.upload(address + "?over=1", opus).status());
        assertTrue(browser.get("/desk/media").text().contains("read"));
        assertEquals(303, browser.post(address + "/remove?over=3").status());
        assertFalse(latest(id, EN).content().fields().has(Recording.READS));
        var refused = browser.upload(address + "?over=4", Arrays.copyOf(opus, 900));
        assertEquals(422, refused.status());
        assertTrue(refused.text().contains("no recording that phones can play"), refused.text());
        var translator = signedIn(somebody("bruno", in(Role.TRANSLATOR, "fr")));
        assertEquals(403, translator.upload(address + "?over=4", opus).status());
    }

    private static void refuses(DeskBrowser browser, String words, byte[] file) {
        var answer = browser.upload("/desk/media", file);
        assertEquals(422, answer.status(), words + ", " + file.length + " bytes: " + answer.text());
        assertTrue(answer.page().select("[role=alert]").text().contains(words), answer.text());
    }

    private DeskBrowser editor() {
        return signedIn(somebody("chidi", everywhere(Role.EDITOR)));
    }

    private DocumentId brought(DeskBrowser browser, String name) {
        var saved = browser.post("/desk/media/save", form(name, value(browser.upload("/desk/media", PLAN), "carried")));
        assertEquals(303, saved.status(), saved.text());
        return new DocumentId("image", name);
    }

    private static String[] form(String name, String carried) {
        var fields = new ArrayList<String>();
        Map.of(
                        "name", name,
                        "carried", carried,
                        "language", "en",
                        "title", "A plan",
                        "alternative", "The way to the centre.",
                        "source", "A. Person",
                        "licence", "CC BY 4.0")
                .forEach((key, value) -> fields.addAll(List.of(key, value)));
        return fields.toArray(String[]::new);
    }

    private DocumentId page(String name, String body) {
        var id = new DocumentId("page", name);
        bean(CreateDocument.class).create(new NewDocument(id, EN, false, "import"));
        var content = new Content(Fields.of(Map.of("title", name, "summary", "About it")), body);
        bean(SaveRevision.class).save(new NewRevision(id, EN, content, 0, null, "import", "", false));
        return id;
    }

    private Revision latest(DocumentId id, LanguageTag language) {
        return bean(Revisions.class).latest(id, language).orElseThrow();
    }

    private static String value(DeskBrowser.Answer answer, String field) {
        var found = answer.page().selectFirst("[name=" + field + "]");
        assertTrue(found != null, answer.text());
        return found.val();
    }
}
