package org.waymark.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.documents.CreateDocument;
import org.waymark.documents.NewDocument;
import org.waymark.documents.NewRevision;
import org.waymark.documents.SaveRevision;
import org.waymark.journal.Journal;
import org.waymark.staff.DeskBrowser;
import org.waymark.staff.DeskOfWriters;
import org.waymark.staff.Role;
import org.waymark.store.OwnersHand;

/** The journal at the desk: found, read, taken out, and followed even after somebody with all rights was at it. */
abstract class AuditKit extends DeskOfWriters {
    private static final LanguageTag EN = new LanguageTag("en");

    @Override
    protected Map<String, Object> settings() {
        return Map.of("waymark.shelf.kept", false);
    }

    @Test
    void says_in_sentences_who_did_what_to_which_document() {
        var amira = somebody("amira", everywhere(Role.ADMINISTRATOR));
        var id = new DocumentId("page", "keep-papers");
        bean(CreateDocument.class).create(new NewDocument(id, EN, false, amira.journalName()));
        var text = new Content(Fields.of(Map.of("title", "Keep your papers", "summary", "Why")), "Keep them.\n");
        bean(SaveRevision.class).save(new NewRevision(id, EN, text, 0, null, amira.journalName(), "", false));
        var browser = signedIn(amira);
        var page = browser.get("/desk/journal?about=" + id);
        var said = page.text().replaceAll("[\u2068\u2069]", "");
        assertTrue(said.contains("Amira <Haddad> saved “Keep your papers” (English, revision 1)"), said);
        assertTrue(said.contains("Amira <Haddad> began the document “Keep your papers”"), said);
        assertEquals(2, page.page().select("ol.queue > li").size());
        assertTrue(signedIn(amira)
                .with("Accept-Language", "ar")
                .get("/desk/journal?about=" + id)
                .text()
                .contains("حفظ"));
        assertEquals(
                403,
                signedIn(somebody("bruno", everywhere(Role.EDITOR)))
                        .get("/desk/journal")
                        .status());
    }

    @Test
    void says_what_programs_recorded_in_the_language_of_the_desk_and_leaves_what_people_typed() {
        var browser = administrator();
        var journal = bean(Journal.class);
        journal.record("recorder", "publish-release", "edition 7", "Roll back to 3: too early, " + "0a".repeat(32));
        journal.record(
                "recorder", "save-revisions", "page:one/en/1 to page:two/fr/2", "2 revisions, " + "0b".repeat(32));
        journal.record("recorder", "invite-first-administrator", "staff", "valid until 2026-11-23T22:38:28.555Z");
        journal.record("recorder", "plan-release", "Spring", "2026-12-01T10:00+01:00[Europe/Rome], 3 revisions");
        journal.record("recorder", "change-roles", "staff:1", "editor, translator in ar fr below page:rights");
        journal.record("recorder", "rejected", "page:one/en/1", "by link");
        var said = browser.with("Accept-Language", "fr")
                .get("/desk/journal?person=recorder")
                .text()
                .replaceAll("[\u2068\u2069]", "");
        for (var words : List.of(
                "l’édition 7",
                "« Retour à l’édition 3 : too early »",
                "de « page:one » (anglais, révision 1) à « page:two » (français, révision 2)",
                "2 textes",
                "Valable jusqu’au 23 novembre 2026, 22:38",
                "Pour le 1 décembre 2026, 10:00 Europe/Rome : 3 textes",
                "Traducteur",
                "(ar fr; page:rights)",
                "by link")) {
            assertTrue(said.contains(words), words + " is not in " + said);
        }
        assertEquals("by link", journal.newest(1).get(0).detail(), "the entry stays as it was written");
    }

    @Test
    void finds_by_person_action_day_and_part_page_by_page() {
        var amira = somebody("amira", everywhere(Role.ADMINISTRATOR));
        for (int i = 0; i < 60; i++) {
            bean(Journal.class).record("finder", "act-" + i % 2, "thing_" + i, "");
        }
        passTime(Duration.ofDays(3));
        bean(Journal.class).record("finder", "act-0", "later", "");
        var browser = signedIn(amira);
        var first = browser.get("/desk/journal?person=finder");
        assertEquals(50, first.page().select("ol.queue > li").size());
        var older = first.page().selectFirst("a[rel=next]").attr("href");
        assertEquals(11, browser.get(older).page().select("ol.queue > li").size());
        assertEquals(31, count(browser, "person=finder&action=act-0"));
        assertEquals(1, count(browser, "person=finder&about=thing_7"), "an underscore is a letter, not any");
        assertEquals(0, count(browser, "person=finder&about=thing!7"));
        assertEquals(1, count(browser, "person=finder&from=2026-11-24&to=2027-12-31"));
        assertEquals(50, count(browser, "person=finder&to=2026-11-24"));
        var wrong = browser.get("/desk/journal?from=soon&about=thing");
        assertEquals(422, wrong.status());
        assertEquals("thing", wrong.page().selectFirst("#about").val(), "what was typed is still there");
    }

    @Test
    void goes_out_as_files_that_run_nothing_and_can_be_checked_elsewhere() throws Exception {
        var browser = administrator();
        bean(Journal.class).record("filer", "act", "=cmd|'/c calc'!A1", "say \"hi\"\r\n؟");
        bean(Journal.class).record("filer", "act", "two", "");
        var csv = text(browser, "journal.csv?person=filer");
        assertTrue(csv.startsWith("\ufeff\"id\",\"at\","), csv);
        assertTrue(csv.contains("\"'=cmd|'/c calc'!A1\",\"say \"\"hi\"\""), csv);
        var lines = text(browser, "journal.jsonl?person=filer").lines().toList();
        assertEquals(2, lines.size());
        var json = new ObjectMapper();
        for (var line : lines) {
            var deed = json.readTree(line);
            var words = List.of(
                    deed.get("previous-hash").asText(),
                    deed.get("id").asText(),
                    deed.get("at").asText(),
                    deed.get("person").asText(),
                    deed.get("action").asText(),
                    deed.get("subject").asText(),
                    deed.get("detail").asText());
            var digest = MessageDigest.getInstance("SHA-256")
                    .digest(json.writeValueAsString(words).getBytes(StandardCharsets.UTF_8));
            assertEquals(deed.get("hash").asText(), HexFormat.of().formatHex(digest));
        }
    }

    @Test
    void says_whether_the_chain_is_whole_even_when_a_superuser_tampered_with_it() throws SQLException {
        var browser = administrator();
        var deed = bean(Journal.class).record("victim", "act", "one", "as it was");
        browser.post("/desk/journal/follow");
        var whole = browser.get("/desk/journal");
        assertTrue(whole.text().contains("The chain is whole"), whole.text());
        assertTrue(whole.text().contains(bean(Journal.class).newest(1).get(0).hash()), whole.text());
        var change = "update audit_event set detail = '%s' where id = " + deed.id();
        OwnersHand.does(this::bean, change.formatted("as I like it"));
        try {
            assertTrue(browser.get("/desk/journal").text().contains("The chain is whole"), "looked ten minutes ago");
            passTime(Duration.ofMinutes(11));
            var broken = browser.get("/desk/journal").text();
            assertTrue(broken.contains("The chain is broken at entry " + deed.id()), broken);
            assertFalse(broken.contains("The chain is whole"), broken);
        } finally {
            OwnersHand.does(this::bean, change.formatted("as it was"));
        }
        browser.post("/desk/journal/follow");
        assertTrue(browser.get("/desk/journal").text().contains("The chain is whole"));
    }

    private DeskBrowser administrator() {
        var browser = signedIn(somebody("amira", everywhere(Role.ADMINISTRATOR)));
        browser.get("/desk/journal");
        return browser;
    }

    private static int count(DeskBrowser browser, String query) {
        return browser.get("/desk/journal?" + query)
                .page()
                .select("ol.queue > li")
                .size();
    }

    private static String text(DeskBrowser browser, String file) {
        return new String(browser.file("/desk/journal/files/" + file), StandardCharsets.UTF_8);
    }
}
