package org.waymark.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.staff.DeskBrowser;
import org.waymark.staff.Role;

/** Translating block by block, with the glossary and earlier translations beside it, and the history, over HTTP. */
abstract class TranslatingKit extends Written {
    private static final LanguageTag AR = new LanguageTag("ar");

    @BeforeAll
    void writeTerms() {
        var permit = document(new DocumentId("term", "work-permit"), "", text("Work permit", ""));
        save(
                permit,
                FR,
                new Content(
                        Fields.of(Map.of(
                                "title", "Permis de travail", "summary", "x", "avoid", "papiers; carte de travail")),
                        ""),
                0,
                1);
        document(new DocumentId("term", "visa"), "", text("Visa", ""));
    }

    @Test
    void a_translation_is_made_block_by_block_and_names_the_source_it_was_made_from() {
        var page = page("first", "", "First", "## Head\n\nOne.\n\n{{hotline:it-trafficking}}\n");
        var browser = translator("ar");
        var form = browser.get("/desk/translate/page:first/ar").page();
        var first = form.getElementById("block.0");
        assertEquals("rtl", first.attr("dir"));
        assertEquals("ar", first.attr("lang"));
        assertEquals("ltr", form.selectFirst("section.row .text").attr("dir"));
        assertEquals(
                "{{hotline:it-trafficking}}", form.selectFirst("[name=block.2]").val());
        var sent = WritingKit.fields(form);
        sent.put("field.title", "أول");
        sent.put("field.summary", "عن الأول");
        sent.put("block.0", "## رأس");
        sent.put("block.1", "واحد.");
        assertEquals(
                "/desk/translate/page:first/ar?saved",
                send(browser, page, AR, sent).way());
        var saved = latest(page, AR);
        assertEquals(
                "## رأس\n\nواحد.\n\n{{hotline:it-trafficking}}\n",
                saved.content().body());
        assertEquals(1, saved.sourceRevision());
        assertTrue(browser.get("/desk/translate/page:first/ar").text().contains("has not changed"));
    }

    @Test
    void a_translation_without_title_is_refused_at_its_field_and_keeps_every_block() {
        var page = page("untitled", "", "Untitled", "One.\n\nTwo.\n");
        var browser = translator("fr");
        var sent = WritingKit.fields(
                browser.get("/desk/translate/page:untitled/fr").page());
        sent.put("block.1", "Deux.");
        var refused = send(browser, page, FR, sent);
        assertEquals(422, refused.status());
        assertTrue(refused.page().getElementById("field.title-problem").hasText());
        assertEquals("", refused.page().getElementById("block.0").wholeText());
        assertEquals("Deux.", refused.page().getElementById("block.1").wholeText());
    }

    @Test
    void what_changed_in_the_source_is_shown_at_its_block_with_the_words_marked() {
        var page = page(
                "changed", "", "Changed", "Keep your passport with you always.\n\nStays the same here.\n\nGoes.\n");
        save(page, FR, text("Changé", "Gardez votre passeport.\n\nReste pareil.\n\nS’en va.\n"), 0, 1);
        save(
                page,
                EN,
                text("Changed", "Keep your visa with you always.\n\nBrand new advice.\n\nStays the same here.\n"),
                1,
                null);
        var browser = translator("fr");
        var shown = browser.get("/desk/translate/page:changed/fr");
        var rows = shown.page().select("section.row:has([name^=block.])");
        assertEquals(3, rows.size());
        assertEquals("passport", rows.get(0).selectFirst(".change del").text());
        assertEquals("visa", rows.get(0).selectFirst(".change ins").text());
        assertEquals(
                "Gardez votre passeport.", rows.get(0).selectFirst("textarea").wholeText());
        assertEquals("", rows.get(1).selectFirst("textarea").wholeText());
        assertTrue(rows.get(1).text().contains("New since this translation"));
        assertEquals("Reste pareil.", rows.get(2).selectFirst("textarea").wholeText());
        assertNull(rows.get(2).selectFirst(".change"));
        assertEquals(
                "Goes.", shown.page().selectFirst("section.row:not(.sides) del").text());
        assertTrue(shown.text().contains("3 places"), shown.text());

        var sent = WritingKit.fields(shown.page());
        sent.put("block.0", "Gardez votre visa.");
        sent.put("block.1", "Nouveau conseil.");
        assertEquals(303, send(browser, page, FR, sent).status());
        assertEquals(
                "Gardez votre visa.\n\nNouveau conseil.\n\nReste pareil.\n",
                latest(page, FR).content().body());
        assertEquals(2, latest(page, FR).sourceRevision());
    }

    @Test
    void the_source_is_shown_as_readers_see_it_with_what_it_shows_by_name() {
        page("named", "", "What is named", "Words.\n");
        var body = "## Before you travel\n\nAsk for a [visa](term:visa) <script>alert(1)</script>.\n\n{{page:named}}\n";
        page("shown", "", "Shown", body);
        var rows = translator("fr").get("/desk/translate/page:shown/fr").page().select("section.row .source");
        assertEquals("<h2>Before you travel</h2>", rows.get(0).html());
        var link = rows.get(1).selectFirst("a");
        assertEquals("/desk/documents/term:visa", link.attr("href"));
        assertEquals("_blank", link.attr("target"));
        assertTrue(rows.select("script").isEmpty() && rows.get(1).text().contains("<script>"), rows.outerHtml());
        assertEquals("What is named", rows.get(2).text());
        assertEquals("ltr", rows.get(0).attr("dir"));
    }

    @Test
    void what_is_picked_from_the_list_goes_into_the_part_that_was_named_and_nothing_is_saved() {
        var page = page("picked", "", "Picked", "One.\n\nTwo.\n");
        var browser = translator("fr");
        var form = browser.get("/desk/translate/page:picked/fr").page();
        var parts = form.select("#insert-at option");
        assertEquals(List.of("0", "1"), parts.eachAttr("value"));
        var sent = WritingKit.fields(form);
        sent.put("block.1", "Deux");
        sent.put("insert", "[visa](term:visa)");
        sent.put("insert-at", "1");
        sent.put("deed", "insert");
        var shown = browser.post("/desk/translate/" + page + "/fr", WritingKit.array(sent));
        assertEquals(
                "Deux [visa](term:visa)", shown.page().getElementById("block.1").wholeText());
        sent.put("insert", "<b>no</b>");
        var refused = browser.post("/desk/translate/" + page + "/fr", WritingKit.array(sent));
        assertEquals("Deux", refused.page().getElementById("block.1").wholeText());
        assertTrue(bean(Revisions.class).latest(page, FR).isEmpty());
    }

    @Test
    void the_glossary_stands_beside_the_block_that_mentions_a_term() {
        var page = page(
                "glossary",
                "",
                "Glossary",
                "WORK\nPERMITS cost nothing.\n\nNothing here.\n\nA [card](term:visa) helps.\n");
        save(page, FR, text("Glossaire", "Les papiers sont gratuits.\n\nRien.\n\nUne carte aide.\n"), 0, 1);
        var rows = translator("fr")
                .get("/desk/translate/page:glossary/fr")
                .page()
                .select("section.row:has([name^=block.])");
        var permit = rows.get(0);
        assertEquals("Permis de travail", permit.selectFirst(".terms dd bdi").text());
        assertEquals("papiers", permit.selectFirst(".terms dd del").text());
        assertTrue(permit.selectFirst(".field__problem").text().contains("papiers"), permit.text());
        assertNull(rows.get(1).selectFirst(".terms"));
        var missing = rows.get(2).selectFirst(".terms a");
        assertEquals("no translation yet", missing.text());
        assertEquals("/desk/translate/term:visa/fr", missing.attr("href"));
    }

    @Test
    void a_block_translated_before_is_suggested_and_taken_without_script() {
        var old = page(
                "memory",
                "",
                "Memory",
                "Nobody may keep your passport from you.\n\nAsk the consulate of your country for help at once.\n");
        save(
                old,
                FR,
                text(
                        "Mémoire",
                        "Personne ne peut garder votre passeport.\n\nDemandez vite au consulat de votre pays.\n"),
                0,
                1);
        var page = page(
                "remembers",
                "",
                "Remembers",
                "Nobody may keep your passport from you.\n\nAsk the embassy of your country for help at once.\n\nUnlike.\n");
        var browser = translator("fr");
        var shown = browser.get("/desk/translate/page:remembers/fr").page();
        var rows = shown.select("section.row:has([name^=block.])");
        assertTrue(
                rows.get(0).text().contains("Translated like this before"),
                rows.get(0).text());
        assertTrue(rows.get(1).text().contains("Something similar"), rows.get(1).text());
        assertEquals("consulate", rows.get(1).selectFirst(".terms del").text());
        assertNull(rows.get(2).selectFirst("[name=take]"));
        var sent = WritingKit.fields(shown);
        sent.put("block.2", "Autre.");
        sent.put("take", "0");
        var taken = send(browser, page, FR, sent).page();
        assertEquals(
                "Personne ne peut garder votre passeport.",
                taken.getElementById("block.0").wholeText());
        assertEquals("Autre.", taken.getElementById("block.2").wholeText());
        assertTrue(bean(Revisions.class).latest(page, FR).isEmpty());
    }

    @Test
    void two_translators_are_shown_both_and_a_draft_keeps_its_blocks() {
        var page = page("both", "", "Both", "One.\n\nTwo.\n");
        save(page, FR, text("Les deux", "Un.\n\nDeux.\n"), 0, 1);
        var browser = translator("fr");
        var sent = WritingKit.fields(browser.get("/desk/translate/page:both/fr").page());
        sent.put("block.1", "Deux, à moi.");
        var kept = browser.post("/desk/documents/page:both/fr/draft", WritingKit.array(sent));
        assertEquals(200, kept.status());
        save(page, FR, text("Les deux", "Un.\n\nDeux, à eux.\n"), 1, 1);
        var shown = browser.get("/desk/translate/page:both/fr");
        assertEquals("Deux, à moi.", shown.page().getElementById("block.1").wholeText());
        var both = send(browser, page, FR, WritingKit.fields(shown.page()));
        assertEquals(409, both.status());
        assertTrue(both.text().contains("Deux, à eux.") && both.text().contains("Deux, à moi."), both.text());
        var choosing = WritingKit.fields(both.page());
        choosing.put(both.page().selectFirst("input[type=radio]").attr("name"), "both");
        assertEquals(303, send(browser, page, FR, choosing).status());
        assertEquals(
                "Un.\n\nDeux, à moi.\n\nDeux, à eux.\n",
                latest(page, FR).content().body());
        assertEquals(1, latest(page, FR).sourceRevision());
    }

    @Test
    void a_long_text_keeps_every_block() {
        var page = page("long", "", "Long", "Paragraph.\n\n".repeat(400));
        var browser = translator("fr");
        var sent = WritingKit.fields(browser.get("/desk/translate/page:long/fr").page());
        sent.put("field.title", "Long");
        sent.put("field.summary", "Long.");
        for (int i = 0; i < 400; i++) {
            sent.put("block." + i, "Alinéa " + i);
        }
        sent.put("block.0", "Un très long alinéa. ".repeat(2000));
        assertEquals(303, send(browser, page, FR, sent).status());
        assertTrue(latest(page, FR).content().body().endsWith("Alinéa 398\n\nAlinéa 399\n"));
    }

    @Test
    void the_history_tells_who_when_and_why_and_what_differs() {
        var page = page("history", "", "History", "Old words here.\n");
        save(page, EN, text("History", "New words here.\n"), 1, null);
        bean(SaveRevision.class)
                .save(new NewRevision(
                        page, EN, text("Story", "New words here.\n"), 2, null, "import", "A better title", true));
        var browser = signedIn(somebody("rosa", everywhere(Role.READER)));
        var last = browser.get("/desk/documents/page:history/en/history");
        assertTrue(last.text().contains("A better title") && last.text().contains("(minor)"), last.text());
        assertEquals("History", last.page().selectFirst("del").text());
        var all = browser.get("/desk/documents/page:history/en/history?from=1&to=3")
                .page();
        assertEquals("HistoryHistoryOld", String.join("", all.select("del").eachText()));
        assertEquals(
                404,
                browser.get("/desk/documents/page:history/en/history?from=1&to=9")
                        .status());
        assertTrue(browser.get("/desk/documents/page:history/fr/history").text().contains("Nothing was saved"));
        assertFalse(browser.get("/desk/documents/page:history").text().contains("Translate"));
        assertEquals(
                "/desk/documents/page:history/en/history",
                browser.get("/desk/documents/page:history/en").way());
    }

    private DeskBrowser translator(String language) {
        return signedIn(somebody("bruno", in(Role.TRANSLATOR, language)));
    }

    private DeskBrowser.Answer send(
            DeskBrowser browser, DocumentId document, LanguageTag language, Map<String, String> fields) {
        return browser.post("/desk/translate/" + document + "/" + language, WritingKit.array(fields));
    }
}
