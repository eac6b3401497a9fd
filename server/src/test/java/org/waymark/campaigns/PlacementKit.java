package org.waymark.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Revisions;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.PublishRelease;
import org.waymark.publishing.Withdrawal;
import org.waymark.staff.DeskBrowser;
import org.waymark.staff.Role;

/** Where printed things hang, and whether they are still true. */
abstract class PlacementKit extends PrintKit {
    private static final String PRINTED = "/desk/campaigns/printed";

    @Test
    void each_place_has_an_address_of_its_own_that_stands_on_what_hangs_there() {
        var way = printed("placed", "Keep it.\n");
        assertEquals(303, hang(way, "card", "all", "Clinic").status());
        assertEquals(303, hang(way, "poster-a4", "ar", "Bus station").status());
        var places = mine.get(way).page().select(".placement");
        assertEquals(2, places.size());
        var card = places.get(0).select(".code").text();
        var poster = places.get(1).select(".code").text();
        assertTrue(poster.matches("https://example.org/q/[2-9a-z]{7}\\?[2-9a-z]{4}"), poster);
        assertEquals(card.replaceFirst("\\?.*", ""), poster.replaceFirst("\\?.*", ""));
        assertNotEquals(card, poster);
        assertTrue(places.get(0).text().contains("Arabic, English · Copies: 40"), places.text());
        var sheet = mine.get(places.get(1).select("a").get(0).attr("href")).page();
        assertEquals(poster, sheet.select(".code__address").text());
        assertEquals(List.of("place-print", "place-print"), deeds(2));
        mine.post(way + "/placements/" + number(places.get(1).html()), "deed", "taken-down");
        assertEquals(1, mine.get(way).page().select(".placement").size());
        assertFalse(mine.get(PRINTED).text().contains("Bus station"));
    }

    @Test
    void a_place_that_makes_no_sense_is_told_and_nothing_is_recorded() {
        var way = printed("senseless", "Keep it.\n");
        var wrong = mine.post(
                way + "/placements",
                "sheet",
                "poster-a4",
                "language",
                "en",
                "place",
                " ",
                "copies",
                "-3",
                "since",
                "soon");
        assertEquals(422, wrong.status());
        assertEquals(
                List.of("place", "copies", "since"),
                wrong.page().select("[aria-invalid]").eachAttr("id"));
        assertEquals("-3", wrong.page().select("#copies").val());
        assertEquals(422, hang(way, "poster-a4", "fr", "Clinic").status());
        assertEquals(422, hang(way, "image", "en", "Clinic").status());
        assertEquals(
                404, mine.post(way + "/placements/999999", "deed", "replaced").status());
        var bound = signedIn(somebody("eve", in(Role.CAMPAIGN_MANAGER, "fr")));
        assertEquals(403, hang(bound, way, "Clinic").status());
        assertEquals(0, mine.get(way).page().select(".placement").size());
    }

    @Test
    void a_number_that_changed_is_told_with_the_places_until_they_are_replaced() {
        var way = printed("number", "Call.\n{{hotline:line-number}}\n");
        hang(way, "poster-a4", "en", "Harbour");
        assertTrue(mine.get(PRINTED)
                .page()
                .select("h2:contains(right) + ul")
                .text()
                .contains("Harbour"));
        var line = new DocumentId("hotline", "line-number");
        var facts = bean(Revisions.class)
                .latest(line, LanguageTag.UND)
                .orElseThrow()
                .content();
        var other = facts.fields().with("dial-inside", "800 290 291").with("number", "+39800290291");
        adopt(save(line, LanguageTag.UND, new Content(other, ""), null));
        publish();
        var wrong = mine.get(PRINTED).page().select("h2:contains(Replace) + ul").text();
        assertTrue(wrong.contains("Harbour"), wrong);
        assertTrue(wrong.contains("was 800 290 290 and is now 800 290 291"), wrong);
        var place = "/placements/"
                + number(mine.get(way).page().select(".placement").html());
        assertEquals(404, mine.post(way + place, "deed", "kept").status(), "it is not right");
        assertEquals(303, mine.post(way + place, "deed", "replaced").status());
        var right = mine.get(PRINTED).page();
        assertTrue(right.select("h2:contains(right) + ul").text().contains("Harbour"), right.text());
        withdraw(line);
        assertTrue(
                mine.get(PRINTED).text().contains("no longer shown the help line"),
                mine.get(PRINTED).text());
    }

    @Test
    void a_page_that_changed_is_looked_at_and_one_that_was_withdrawn_or_a_newer_text_is_replaced() {
        var way = printed("page", "Keep it.\n");
        hang(way, "leaflet", "en", "Library");
        var page = new DocumentId("page", "page");
        adopt(save(page, EN, text("page", true, "Keep it, and copies.\n"), null));
        publish();
        var changed = mine.get(PRINTED).page().select("h2:contains(Look) + ul").text();
        assertTrue(changed.contains("Library") && changed.contains("has changed since"), changed);
        var place = "/placements/"
                + number(mine.get(way).page().select(".placement").html());
        assertEquals(303, mine.post(way + place, "deed", "kept").status());
        assertFalse(
                mine.get(PRINTED).page().select("h2:contains(Look) + ul").text().contains("Library"));
        adopt(save(new DocumentId(PlannedMessage.KIND, "page"), EN, text("Newer", false, "Keep both.\n"), null));
        assertTrue(mine.get(way).page().select(".placement").text().contains("newer approved text: English"));
        withdraw(page);
        assertTrue(
                mine.get(PRINTED).text().contains("was withdrawn"),
                mine.get(PRINTED).text());
    }

    private void withdraw(DocumentId document) {
        var imprint = new Imprint("Centre", "", 1);
        bean(PublishRelease.class)
                .publish(new NewRelease(
                        "away", "chidi", imprint, Set.of(), List.of(new Withdrawal(document, null, ""))));
    }

    private static String number(String placement) {
        return placement.replaceAll("(?s).*?/placements/([0-9]+).*", "$1");
    }

    DeskBrowser.Answer hang(String way, String sheet, String language, String place) {
        return mine.post(
                way + "/placements",
                "sheet",
                sheet,
                "language",
                language,
                "place",
                place,
                "copies",
                "40",
                "since",
                "2026-12-01");
    }

    private static DeskBrowser.Answer hang(DeskBrowser who, String way, String place) {
        return who.post(
                way + "/placements",
                "sheet",
                "card",
                "language",
                "all",
                "place",
                place,
                "copies",
                "1",
                "since",
                "2026-12-01");
    }
}
