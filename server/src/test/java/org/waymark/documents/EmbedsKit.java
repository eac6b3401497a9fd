package org.waymark.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
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
import org.waymark.staff.StaffMember;

/** What the editor is told can be put into a text, over HTTP. */
abstract class EmbedsKit extends Written {
    private DocumentId rights;

    @BeforeAll
    void write() {
        rights = page("rights", "", "Your rights", "Everybody has rights.\n");
        page("risks", "", "Risks on the way", "The sea is dangerous.\n");
        document(new DocumentId("term", "visa"), "", text("Visa", ""));
        hotline("it-trafficking", "IT", "current", "Trafficking help line");
        save(new DocumentId("hotline", "it-trafficking"), FR, text("Ligne contre la traite", ""), 0, 1);
        hotline("tr-157", "TR", "recheck", "An old help line");
    }

    private void hotline(String name, String country, String status, String title) {
        var id = new DocumentId("hotline", name);
        bean(CreateDocument.class).create(new NewDocument(id, EN, false, "import"));
        var facts = new HashMap<String, Object>(Map.ofEntries(
                Map.entry("slug", name),
                Map.entry("country", country),
                Map.entry("topics", List.of("trafficking")),
                Map.entry("number", "800290290"),
                Map.entry("number-type", "national-freephone"),
                Map.entry("works-in", List.of(country)),
                Map.entry("languages", List.of("it")),
                Map.entry("cost", "free"),
                Map.entry("confidence", "high"),
                Map.entry("status", status),
                Map.entry("sources", List.of(Map.of("url", "https://example.org", "seen", "2026-11-22"))),
                Map.entry(
                        "verification",
                        Map.of(
                                "by",
                                "desk",
                                "method",
                                "stored-copy",
                                "on",
                                "2026-11-22",
                                "check-again",
                                "2027-02-22"))));
        if (status.equals("recheck")) {
            facts.put("recheck-reason", "Does it still exist?");
        }
        save(id, LanguageTag.UND, new Content(Fields.of(facts), ""), 0, null);
        save(id, EN, text(title, ""), 0, null);
    }

    private DeskBrowser asking(StaffMember member) {
        return signedIn(member).with("Accept", "application/json");
    }

    @Test
    void what_can_be_embedded_is_found_by_its_title_in_the_language_of_the_desk_or_the_text_by_name_and_by_country() {
        var editor = asking(somebody("amira", everywhere(Role.EDITOR)));
        for (var words : List.of("traite", "TRAFFICKING+help", "it-traff", "800290290", "italie", "Italy", "")) {
            var found = editor.get("/desk/embeds?text=fr&q=" + words).text();
            assertTrue(found.contains("\"hotline:it-trafficking\""), words + " found " + found);
            assertTrue(found.contains("Ligne contre la traite") && found.contains("Italy"), found);
        }
        var all = editor.get("/desk/embeds?text=en").text();
        assertTrue(all.contains("\"term:visa\"") && all.contains("Trafficking help line"), all);
        assertFalse(all.contains("page:"), all);
        assertEquals(
                "{\"found\":[]}",
                editor.get("/desk/embeds?text=en&q=nothing-like-it").text());
    }

    @Test
    void what_readers_may_not_see_is_not_offered_but_named_where_it_stands_already() {
        var editor = asking(somebody("amira", everywhere(Role.EDITOR)));
        assertFalse(editor.get("/desk/embeds?text=en").text().contains("tr-157"));
        assertTrue(editor.get("/desk/embeds?text=en&ids=hotline:tr-157,hotline:unknown")
                .text()
                .contains("An old help line"));
    }

    @Test
    void links_lead_to_pages_and_only_to_what_somebody_may_see() {
        var everywhere = asking(somebody("amira", everywhere(Role.EDITOR)));
        var pages = everywhere.get("/desk/embeds?text=en&kinds=page").text();
        assertTrue(pages.contains("page:rights") && pages.contains("page:risks"), pages);
        var below = asking(somebody("bruno", below(Role.EDITOR, rights)));
        var part = below.get("/desk/embeds?text=en&kinds=page").text();
        assertTrue(part.contains("page:rights") && !part.contains("page:risks"), part);
        assertFalse(below.get("/desk/embeds?text=en&ids=page:risks").text().contains("Risks"));
        assertEquals(
                "{\"found\":[]}",
                everywhere.get("/desk/embeds?text=en&kinds=instrument").text());
    }

    @Test
    void what_is_wrong_is_told_as_problem_details() {
        var editor = asking(somebody("amira", everywhere(Role.EDITOR)));
        var without = editor.get("/desk/embeds");
        assertEquals(400, without.status());
        assertTrue(without.text().contains("\"status\":400"), without.text());
        var unknown = editor.get("/desk/embeds?text=no-such-language-at-all");
        assertEquals(404, unknown.status());
        assertTrue(unknown.text().contains("\"code\""), unknown.text());
        var away = stranger().with("Accept", "application/json").get("/desk/embeds?text=en");
        assertEquals(303, away.status());
        assertTrue(away.way().startsWith("/desk/sign-in"), away.way());
    }
}
