package org.waymark.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.staff.DeskBrowser;
import org.waymark.staff.Role;

/** Finding, beginning, writing and merging texts at the desk, over HTTP. */
abstract class WritingKit extends Written {
    private DocumentId rights;
    private DocumentId papers;
    private DocumentId risks;

    @BeforeAll
    void write() {
        rights = page("rights", "", "Your rights", "Everybody has rights.\n");
        papers = page("papers", "rights", "Keep your papers", "One.\n\nTwo.\n\nThree.\n");
        risks = page("risks", "", "Risks on the way", "The sea is dangerous.\n");
        document(new DocumentId("term", "visa"), "", text("Visa", ""));
    }

    @Test
    void the_list_shows_what_a_role_reaches_by_kind_topic_and_words() {
        var everything = signedIn(somebody("amira", everywhere(Role.EDITOR)));
        var pages = everything.get("/desk/documents").text();
        assertTrue(pages.contains("Keep your papers") && pages.contains("Risks on the way"), pages);
        assertFalse(pages.contains("Visa"), pages);
        assertTrue(everything.get("/desk/documents?kind=term").text().contains("Visa"));
        var topic = everything
                .get("/desk/documents?topic=page:rights")
                .page()
                .select("main ul")
                .text();
        assertTrue(topic.contains("Keep your papers") && !topic.contains("Risks"), topic);
        var found = everything
                .get("/desk/documents?words=PAPERS+kéep")
                .page()
                .select("main ul")
                .text();
        assertTrue(found.contains("Keep your papers") && !found.contains("Your rights"), found);
        assertTrue(
                everything.get("/desk/documents?words=nothing-like-it").text().contains("Nothing was found"));

        var part = signedIn(somebody("bruno", below(Role.EDITOR, rights)))
                .get("/desk/documents")
                .text();
        assertTrue(part.contains("Keep your papers") && !part.contains("Risks on the way"), part);
        var none = signedIn(somebody("chidi", below(Role.EDITOR, new DocumentId("page", "nowhere"))));
        assertTrue(none.get("/desk/documents").text().contains("nothing here yet"));
    }

    @Test
    void a_role_opens_only_the_parts_and_languages_it_reaches() {
        var editor = signedIn(somebody("amira", below(Role.EDITOR, rights)));
        assertEquals(200, editor.get("/desk/documents/page:papers/en").status());
        assertEquals(403, editor.get("/desk/documents/page:risks/en").status());
        assertEquals(403, editor.get("/desk/documents/page:risks").status());
        assertEquals(
                403,
                editor.post("/desk/documents/page:risks/en", "body", "Mine").status());
        assertEquals(
                403,
                editor.post("/desk/documents/page:risks/en/draft", "body", "Mine")
                        .status());
        assertEquals(
                403,
                editor.post("/desk/translate/page:risks/fr", "body", "Mine").status());
        assertEquals(1, latest(risks, EN).number());

        // However the address is written: what counts is which text it opens.
        for (var written : List.of("page%3Arisks/en", "p%61ge:risks/en", "page:risks/%65n", "page%253Arisks/en")) {
            var answer = editor.get("/desk/documents/" + written);
            assertFalse(answer.status() == 200 || answer.status() == 303, written + " gave " + answer.status());
        }

        var translator = signedIn(somebody("bruno", in(Role.TRANSLATOR, "fr")));
        for (var written : List.of("page:papers/%65n", "page:papers/e%6E", "page%3Apapers/en")) {
            assertEquals(403, translator.get("/desk/documents/" + written).status(), written);
        }
        assertEquals(
                403,
                translator
                        .post("/desk/documents/page:papers/en", "body", "Mine")
                        .status());
        assertEquals(403, translator.get("/desk/translate/page:papers/ar").status());
        assertEquals(
                "/desk/translate/page:papers/fr",
                translator.get("/desk/documents/page:papers/fr").way());
        assertEquals(
                404, editor.get("/desk/documents/page:rights/nonsense-language").status());
        assertEquals(404, editor.get("/desk/documents/999").status());
    }

    @Test
    void a_text_is_saved_with_who_and_why_and_over_which_revision() {
        var page = page("saving", "", "Saving", "Old.\n");
        var amira = somebody("amira", everywhere(Role.EDITOR));
        var browser = signedIn(amira);
        var form = browser.get("/desk/documents/page:saving/en").page();
        assertEquals("Old.\n", form.getElementById("body").wholeText());
        assertEquals("ltr", form.getElementById("body").attr("dir"));
        var sent = fields(form);
        sent.put("body", "New,\r\nwith <b> & “quotes”.");
        sent.put("note", "Said more\nclearly");
        sent.put("minor", "on");
        assertEquals(
                "/desk/documents/page:saving/en?saved",
                send(browser, page, sent).way());
        var saved = latest(page, EN);
        assertEquals("New,\nwith <b> & “quotes”.\n", saved.content().body());
        assertEquals(2, saved.number());
        assertEquals("Said more clearly", saved.note());
        assertTrue(saved.minor());
        assertEquals(amira.journalName(), saved.author());
        var after = browser.get("/desk/documents/page:saving/en?saved");
        assertTrue(after.text().contains("Saved."), after.text());
        assertEquals(
                "2",
                after.page()
                        .selectFirst("form[action=/desk/review/submit] [name=revision]")
                        .val());
    }

    @Test
    void what_is_wrong_is_told_at_its_field_and_everything_typed_is_still_there() {
        var page = page("wrong", "", "Wrong", "Text.\n");
        var browser = signedIn(somebody("amira", everywhere(Role.EDITOR)));
        var sent = fields(browser.get("/desk/documents/page:wrong/en").page());
        sent.put("field.title", "");
        sent.put("body", "A long text that took an hour.");
        sent.put("note", "why");
        var refused = send(browser, page, sent);
        assertEquals(422, refused.status());
        assertTrue(refused.page().getElementById("field.title-problem").text().contains("Something is needed here"));
        assertEquals(
                "A long text that took an hour.",
                refused.page().getElementById("body").wholeText());
        assertEquals("why", refused.page().getElementById("note").val());
        assertEquals(1, latest(page, EN).number());
    }

    @Test
    void facts_are_filled_in_and_a_wrong_one_is_told_with_how_it_is_written() {
        var page = page("facts", "", "Facts", "Text.\n");
        var browser = signedIn(somebody("amira", everywhere(Role.EDITOR)));
        var form = browser.get("/desk/documents/page:facts/und").page();
        assertEquals("date", form.getElementById("field.review-by").attr("type"));
        var sent = fields(form);
        sent.put("more", "field.sources");
        sent.remove("deed");
        var more = send(browser, page, LanguageTag.UND, sent).page();
        sent = fields(more);
        sent.put("field.sources.0.url", "https://www.ilo.org/");
        sent.put("field.sources.0.seen", "2026-11-22");
        sent.put("field.stages.return", "on");
        sent.put("field.order", "soon");
        var refused = send(browser, page, LanguageTag.UND, sent);
        assertEquals(422, refused.status());
        var problem = refused.page().getElementById("field.order-problem");
        assertTrue(problem.text().contains("10"), problem.text());
        assertEquals("soon", refused.page().getElementById("field.order").val());
        sent.put("field.order", "20");
        var without = new HashMap<>(sent);
        without.put("field.sources.0.url", "");
        var french = signedIn(somebody("fatou", everywhere(Role.EDITOR))).with("Accept-Language", "fr");
        var lacking = send(french, page, LanguageTag.UND, without).page();
        assertEquals(
                "Il faut au moins l’un de ceux-ci : Adresse web, Référence. Ajoutez-en un.",
                lacking.getElementById("field.sources")
                        .selectFirst("> .field__problem")
                        .text());
        assertEquals(303, send(browser, page, LanguageTag.UND, sent).status());
        var facts = latest(page, LanguageTag.UND).content().fields();
        assertEquals(20, facts.number("order").orElseThrow());
        assertEquals(List.of("return"), facts.texts("stages"));
        assertEquals("https://www.ilo.org/", facts.objects("sources").get(0).textOrEmpty("url"));
    }

    @Test
    void two_people_are_shown_both_texts_and_nothing_is_overwritten_or_lost() {
        var page = page("clash", "", "Clash", "One.\n\nTwo.\n\nThree.\n");
        var amira = signedIn(somebody("amira", everywhere(Role.EDITOR)));
        var bruno = signedIn(somebody("bruno", everywhere(Role.EDITOR)));
        var hers = fields(amira.get("/desk/documents/page:clash/en").page());
        var his = fields(bruno.get("/desk/documents/page:clash/en").page());
        hers.put("body", "One, she says.\n\nTwo.\n\nThree.\n");
        assertEquals(303, send(amira, page, hers).status());
        his.put("body", "One, he says.\n\nTwo.\n\nThree, he says.\n");
        his.put("note", "His note");
        var both = send(bruno, page, his);
        assertEquals(409, both.status());
        assertTrue(both.text().contains("Amira") && both.text().contains("One, she says."), both.text());
        assertTrue(both.text().contains("One, he says.") && both.text().contains("Three, he says."), both.text());
        assertEquals(2, latest(page, EN).number());

        var choosing = fields(both.page());
        var open = send(bruno, page, choosing);
        assertEquals(409, open.status());
        assertTrue(open.text().contains("Choose at every place"), open.text());
        var choice = open.page().selectFirst("input[type=radio][value=theirs]").attr("name");
        choosing = fields(open.page());
        choosing.put(choice, "theirs");
        assertEquals(303, send(bruno, page, choosing).status());
        var merged = latest(page, EN);
        assertEquals(3, merged.number());
        assertEquals(
                "One, she says.\n\nTwo.\n\nThree, he says.\n", merged.content().body());
        assertEquals("His note", merged.note());
    }

    @Test
    void what_was_merged_can_be_written_on_and_a_third_save_in_between_is_merged_again() {
        var page = page("third", "", "Third", "One.\n\nTwo.\n\nThree.\n");
        var bruno = signedIn(somebody("bruno", everywhere(Role.EDITOR)));
        var his = fields(bruno.get("/desk/documents/page:third/en").page());
        save(page, EN, text("Third", "One, first.\n\nTwo.\n\nThree.\n"), 1, null);
        his.put("body", "One.\n\nTwo.\n\nThree, his.\n");
        var both = send(bruno, page, his);
        assertTrue(both.text().contains("different places"), both.text());
        var choosing = fields(both.page());
        choosing.put("deed", "go-on");
        var going = send(bruno, page, choosing);
        assertEquals(200, going.status());
        assertEquals(
                "One, first.\n\nTwo.\n\nThree, his.\n",
                going.page().getElementById("body").wholeText());
        save(page, EN, text("Third, again", "One, first.\n\nTwo.\n\nThree.\n"), 2, null);
        var again = send(bruno, page, fields(going.page()));
        assertEquals(409, again.status());
        assertEquals(303, send(bruno, page, fields(again.page())).status());
        assertEquals("Third, again", latest(page, EN).content().fields().textOrEmpty("title"));
        assertEquals(
                "One, first.\n\nTwo.\n\nThree, his.\n",
                latest(page, EN).content().body());
    }

    @Test
    void a_draft_is_kept_for_its_owner_alone_until_it_is_saved() {
        var page = page("draft", "", "Draft", "Old.\n");
        var amira = somebody("amira", everywhere(Role.EDITOR));
        var browser = signedIn(amira);
        var sent = fields(browser.get("/desk/documents/page:draft/en").page());
        sent.put("body", "Half a sen");
        var kept = browser.post("/desk/documents/page:draft/en/draft", array(sent));
        assertEquals(200, kept.status());
        assertTrue(kept.http().body().contains("keptAt"), kept.http().body());
        sent.put("body", "Half a sentence");
        browser.post("/desk/documents/page:draft/en/draft", array(sent));
        var again = browser.get("/desk/documents/page:draft/en");
        assertEquals("Half a sentence", again.page().getElementById("body").wholeText());
        assertTrue(again.text().contains("your own draft"), again.text());

        var other = signedIn(somebody("bruno", everywhere(Role.ADMINISTRATOR)));
        assertEquals(
                "Old.\n",
                other.get("/desk/documents/page:draft/en")
                        .page()
                        .getElementById("body")
                        .wholeText());

        assertEquals(303, send(browser, page, fields(again.page())).status());
        assertFalse(browser.get("/desk/documents/page:draft/en").text().contains("your own draft"));
        assertEquals("Half a sentence\n", latest(page, EN).content().body());
    }

    @Test
    void a_draft_without_script_is_kept_by_a_button_and_can_be_thrown_away() {
        var page = page("button", "", "Button", "Old.\n");
        var browser = signedIn(somebody("amira", everywhere(Role.EDITOR)));
        var sent = fields(browser.get("/desk/documents/page:button/en").page());
        sent.put("body", "Not yet");
        sent.put("deed", "keep");
        assertEquals(303, send(browser, page, sent).status());
        assertTrue(browser.get("/desk/documents/page:button/en").text().contains("your own draft"));
        assertEquals(
                303, browser.post("/desk/documents/page:button/en/draft/erase").status());
        assertEquals(
                "Old.\n",
                browser.get("/desk/documents/page:button/en")
                        .page()
                        .getElementById("body")
                        .wholeText());
        assertEquals(1, latest(page, EN).number());
    }

    @Test
    void a_draft_older_than_the_text_says_so_and_leads_to_both() {
        var page = page("older", "", "Older", "Old.\n");
        var browser = signedIn(somebody("amira", everywhere(Role.EDITOR)));
        var sent = fields(browser.get("/desk/documents/page:older/en").page());
        sent.put("body", "Mine.");
        browser.post("/desk/documents/page:older/en/draft", array(sent));
        save(page, EN, text("Older", "Theirs.\n"), 1, null);
        var shown = browser.get("/desk/documents/page:older/en");
        assertTrue(shown.text().contains("Somebody saved this text since"), shown.text());
        assertEquals(409, send(browser, page, fields(shown.page())).status());
    }

    @Test
    void a_session_that_ended_loses_nothing_and_the_page_gets_a_new_secret_for_its_forms() {
        page("session", "", "Session", "Old.\n");
        var amira = somebody("amira", everywhere(Role.EDITOR));
        var browser = signedIn(amira);
        var sent = array(fields(browser.get("/desk/documents/page:session/en").page()));
        signOut(amira);
        assertEquals(
                401, browser.post("/desk/documents/page:session/en/draft", sent).status());
        signInAgain(browser, amira);
        assertEquals(
                403, browser.post("/desk/documents/page:session/en/draft", sent).status());
        var answer = browser.get("/desk/form-token").http().body();
        var owner = browser.get("/desk/documents/page:session/en")
                .page()
                .select("form[data-draft]")
                .attr("data-draft-owner");
        assertTrue(answer.contains("\"owner\":" + owner), answer + " says whose form it is: " + owner);
        var token = answer.replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
        browser.with("X-Form-Token", token);
        assertEquals(
                200, browser.post("/desk/documents/page:session/en/draft", sent).status());
    }

    @Test
    void a_document_is_begun_below_a_page_by_those_whose_part_of_the_tree_it_is() {
        var editor = signedIn(somebody("amira", below(Role.EDITOR, rights)));
        editor.get("/desk/documents/new");
        var outside = editor.post("/desk/documents/new", "kind", "page", "name", "wages", "source", "en");
        assertEquals(403, outside.status());
        assertEquals("wages", outside.page().getElementById("name").val());
        var begun = editor.post(
                "/desk/documents/new", "kind", "page", "name", "wages", "source", "fr", "parent", "page:rights");
        assertEquals("/desk/documents/page:wages/fr", begun.way());
        assertEquals(200, editor.get(begun.way()).status());
        var taken = editor.post(
                "/desk/documents/new", "kind", "page", "name", "wages", "source", "fr", "parent", "page:rights");
        assertEquals(409, taken.status());
        var invalid = editor.post(
                "/desk/documents/new", "kind", "page", "name", "No Blanks", "source", "fr", "parent", "page:rights");
        assertEquals(422, invalid.status());
        var facts = latest(new DocumentId("page", "wages"), LanguageTag.UND)
                .content()
                .fields();
        assertEquals("rights", facts.textOrEmpty("parent"));
        var form = editor.get("/desk/documents/page:wages/und").page();
        assertEquals("pages", form.getElementById("field.parent").attr("list"));
        assertEquals(1, form.select("#pages option[value=rights]").size());
        assertEquals("wages", facts.textOrEmpty("slug"));
    }

    @Test
    void a_name_taken_in_the_same_place_leaves_no_half_document_behind() {
        var browser = signedIn(somebody("amira", everywhere(Role.EDITOR)));
        browser.get("/desk/documents/new");
        save(
                page("other-id", "", "Other", "x\n"),
                LanguageTag.UND,
                new org.waymark.content.Content(
                        latest(new DocumentId("page", "other-id"), LanguageTag.UND)
                                .content()
                                .fields()
                                .with("slug", "claimed"),
                        ""),
                1,
                null);
        var taken = browser.post("/desk/documents/new", "kind", "page", "name", "claimed", "source", "en");
        assertEquals(409, taken.status());
        assertTrue(bean(Documents.class).find(new DocumentId("page", "claimed")).isEmpty());
    }

    @Test
    void a_help_line_begins_with_its_facts() {
        var browser = signedIn(somebody("amira", everywhere(Role.EDITOR)));
        browser.get("/desk/documents/new");
        var begun = browser.post("/desk/documents/new", "kind", "hotline", "name", "it-test", "source", "en");
        assertEquals("/desk/documents/hotline:it-test/und", begun.way());
        var form = browser.get(begun.way()).page();
        assertEquals("it-test", form.getElementById("field.slug").val());
        assertEquals("tel", form.getElementById("field.number").attr("type"));
        var sent = fields(form);
        sent.put("field.number", "+39 06 123");
        var refused = send(browser, new DocumentId("hotline", "it-test"), LanguageTag.UND, sent);
        assertTrue(refused.page().getElementById("field.number-problem").text().contains("+3906123"), refused.text());
    }

    @Test
    void what_is_picked_from_the_list_is_put_at_the_end_without_script() {
        var browser = signedIn(somebody("amira", everywhere(Role.EDITOR)));
        var sent = fields(browser.get("/desk/documents/page:papers/en").page());
        sent.put("deed", "insert");
        sent.put("insert", "[Visa](term:visa)");
        var body = send(browser, papers, sent).page().getElementById("body").wholeText();
        assertEquals("One.\n\nTwo.\n\nThree.\n\n[Visa](term:visa)\n", body);
        sent.put("insert", "<script>alert(1)</script>");
        var refused = send(browser, papers, sent).page();
        assertEquals("One.\n\nTwo.\n\nThree.\n", refused.getElementById("body").wholeText());
        assertNull(refused.selectFirst("script:not([src])"));
    }

    private DeskBrowser.Answer send(DeskBrowser browser, DocumentId document, Map<String, String> fields) {
        return send(browser, document, EN, fields);
    }

    private DeskBrowser.Answer send(
            DeskBrowser browser, DocumentId document, LanguageTag language, Map<String, String> fields) {
        return browser.post("/desk/documents/" + document + "/" + language, array(fields));
    }

    static String[] array(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                .toArray(String[]::new);
    }

    /** What the largest form of the page would send, without its secret and without a button. */
    static Map<String, String> fields(org.jsoup.nodes.Document page) {
        var fields = new HashMap<String, String>();
        for (var field : page.select("main form.write, main form.merge, main form.translate")
                .select("input, textarea, select")) {
            var type = field.attr("type");
            boolean ticked = (!type.equals("checkbox") && !type.equals("radio")) || field.hasAttr("checked");
            if (ticked && !field.attr("name").equals("form-token")) {
                var chosen = field.selectFirst("option[selected]");
                fields.put(
                        field.attr("name"),
                        field.tagName().equals("textarea")
                                ? field.wholeText()
                                : field.tagName().equals("select") ? chosen == null ? "" : chosen.val() : field.val());
            }
        }
        return fields;
    }
}
