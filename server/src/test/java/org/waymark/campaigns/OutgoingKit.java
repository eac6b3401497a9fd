package org.waymark.campaigns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.waymark.documents.Revisions;
import org.waymark.review.ReviewEvents;
import org.waymark.review.ReviewState;
import org.waymark.staff.Role;

/** The texts of messages as SMS and chats carry them. */
abstract class OutgoingKit extends MessagesKit {
    @Test
    void shows_each_text_exactly_as_it_goes_out_with_its_size_and_cost() {
        var message = message("exact", false);
        var way = begin(complete(message, planner.id())) + "/messages/" + message;
        var page = mine.get(way + "?price=0%2C045").page();
        var address = "https://example.org/q/";
        var sms = page.select(".outgoing .outgoing__text").get(0).wholeText();
        assertTrue(sms.startsWith("About exact\nKeep it with you.\n" + address), sms);
        var chat = page.select(".outgoing__text").last().wholeText();
        assertTrue(chat.startsWith("About exact\n\nKeep it with you.\n\n" + address), chat);
        assertTrue(page.text().contains("Cost for each person 0.045"), page.text());
        assertTrue(page.text().contains("Places left in the last segment " + (160 - sms.length())), page.text());
        assertEquals(4, page.select("tbody tr:contains(It fits)").size());
        var wrong = mine.get(way + "?price=cheap");
        assertEquals(422, wrong.status());
        assertEquals("cheap", wrong.page().select("#price[aria-invalid]").val());
        assertEquals(404, mine.get(way + "-unknown").status());
    }

    @Test
    void characters_that_make_it_dear_are_replaced_in_a_revision_that_is_reviewed() {
        var message = message("dear", false);
        var fields = complete(message, planner.id());
        var before = save(message, EN, text("Don’t pay", false, "Ask “early” – ask often…\n"), null);
        adopt(before);
        var way = begin(fields) + "/messages/" + message;
        var page = mine.get(way).page();
        assertEquals(
                5,
                page.select("details tbody tr").size(),
                page.select("details").text());
        var form = page.select("form[action$=/en/plain]");
        var number = form.select("[name=based-on]").val();
        var bound = signedIn(somebody("eve", in(Role.CAMPAIGN_MANAGER, "ar")));
        assertEquals(403, bound.post(way + "/en/plain", "based-on", number).status());
        assertEquals(404, mine.post(way + "/fr/plain", "based-on", number).status());
        assertEquals(409, mine.post(way + "/en/plain", "based-on", "1").status());
        assertEquals(303, mine.post(way + "/en/plain", "based-on", number).status());

        var saved = bean(Revisions.class).latest(message, EN).orElseThrow();
        assertEquals("Don't pay", saved.content().fields().textOrEmpty("title"));
        assertEquals("Ask \"early\" - ask often...", saved.content().body().strip());
        assertTrue(saved.minor());
        assertEquals(planner.journalName(), saved.author());
        assertEquals(ReviewState.IN_REVIEW, bean(ReviewEvents.class).state(saved));
        var waiting = mine.get(way).page();
        assertEquals(0, waiting.select("form[action$=/plain]").size());
        assertTrue(waiting.text().contains("not approved yet"), waiting.text());
        adopt(saved);
        assertTrue(mine.get(way).text().contains("GSM, 160 places"));
    }

    @Test
    void what_a_channel_does_not_carry_stops_the_campaign() {
        var theirs = another();
        var message = message("long", false);
        var fields = complete(message, planner.id());
        var way = begin(fields);
        assertEquals(0, lacks(way).size(), lacks(way).toString());
        adopt(save(message, EN, text("About long", false, "It is yours. ".repeat(130)), null));
        assertTrue(
                lacks(way).get(0).contains("and senders take 10 at most"),
                lacks(way).toString());
        assertEquals(1, lacks(way).size());
        assertEquals(409, approve(theirs, way, 1).status());
        fields.put("message-0-chat", "on");
        change(mine, way, 1, fields);
        assertTrue(
                lacks(way).toString().contains("WhatsApp takes 1024"),
                lacks(way).toString());
        assertTrue(mine.get(way + "/messages/" + message).text().contains("WhatsApp takes 1024"));
        adopt(save(message, EN, text("About *long*", false, "Call.\n\n{{hotline:no-line}}\n"), null));
        var now = lacks(way).toString();
        assertTrue(now.contains("hotline:no-line") && now.contains("the sign *"), now);
    }

    @Test
    void help_lines_go_along_with_their_number_and_where_it_works_and_others_get_the_original_under_a_notice() {
        helpLine("line");
        var message = message("lines", false);
        adopt(save(message, EN, text("About lines", false, "Call.\n{{hotline:line}}\n"), null));
        var fields = complete(message, planner.id());
        fields.put("language-ar", "fall-back");
        fields.put("language-fr", "leave-out");
        var way = begin(fields) + "/messages/" + message;
        var page = mine.get(way).page();
        assertTrue(
                page.select("#en .outgoing__text").text().contains("Green number: 800290290 (Only from inside: Italy)"),
                page.select("#en").text());
        var arabic = page.select("#ar .outgoing__text").last().wholeText();
        assertTrue(arabic.startsWith("هذا النص"), arabic);
        assertTrue(arabic.contains("\u200e800290290"), arabic);
        assertEquals("rtl", page.select("#ar .outgoing__text").attr("dir"));
        assertTrue(page.text().contains("French: Its readers get nothing."), page.text());

        var table = mine.get(way + "/table/sms.csv");
        assertEquals(200, table.status());
        assertTrue(
                table.text().contains("\"en\",\"GSM-7\",\"1\",\"About lines Call. Green number: 800290290"),
                table.text());
        assertTrue(table.text().contains("\"ar\",\"UCS-2\","), table.text());
        assertFalse(table.text().contains("\"fr\""), table.text());
    }

    @Test
    void a_table_for_a_sender_holds_no_formula() {
        var message = message("formula", false);
        adopt(save(message, EN, text("=1+1", false, "Keep it.\n"), null));
        var way = begin(complete(message, planner.id())) + "/messages/" + message;
        var table = mine.get(way + "/table/sms.csv").text();
        assertTrue(table.contains("\"'=1+1 Keep it."), table);
    }
}
