package org.waymark.campaigns.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.waymark.campaigns.sending.Smsc.Got;
import org.waymark.campaigns.sending.Smsc.Reply;
import org.waymark.journal.Journal;
import org.waymark.staff.DeskBrowser;
import org.waymark.staff.Role;

/** Sending by SMS: who gets what, once, whatever the centre answers. */
abstract class SendingKit extends AlertsKit {
    @Test
    void everybody_gets_every_part_once_in_their_language_and_the_numbers_are_forgotten() {
        var message = message("parts", false);
        adopt(
                save(message, EN, text("About parts", false, "It is yours {always}. ".repeat(12)), null),
                save(message, AR, text("عن الأجزاء", false, "هذا لك دائماً. ".repeat(8)), 2));
        var way = approved(message, "language-ar", "wait");
        var list = send(way, message, "number;tongue\n01712000001;\n01712000002;AR\n", "language", "tongue");
        work();
        var english = texts(smsc().got(), number(1));
        assertTrue(english.startsWith("About parts\nIt is yours \u001b(always\u001b)."), english);
        assertTrue(texts(smsc().got(), number(2)).startsWith("عن الأجزاء\nهذا لك"), texts(smsc().got(), number(2)));
        assertTrue(smsc().got().size() > 4, "both are long");
        for (Got each : smsc().got()) {
            assertTrue(each.header() && each.octets().startsWith("\u0005\u0000\u0003"), "parts of a whole");
            assertTrue(each.octets().length() <= 6 + 153);
        }
        assertEquals(List.of(1), smsc().counts().values().stream().distinct().toList());
        assertTrue(
                mine.get(list).text().contains("taken by the sender"),
                mine.get(list).text());
        smsc().got().forEach(each -> smsc().tell(each, true, false));
        work();
        work();
        var page = mine.get(list);
        assertTrue(page.text().contains("on the phone"), page.text());
        assertFalse(page.http().body().contains("1712000"), "no number is shown");
        assertEquals(List.of(), bean(RecipientRows.class).languages(id(list)), "the numbers are forgotten");
        var report = mine.get(reportOf(page)).text();
        assertTrue(report.contains("\"2\",\"en\",\"delivered\""), report);
        assertFalse(report.contains("1712000"), report);
        work();
        assertEquals(List.of(1), smsc().counts().values().stream().distinct().toList());
        var told = bean(Journal.class).newest(20).toString();
        assertFalse(told.contains("1712000"), told);
    }

    @Test
    void a_refusal_a_busy_centre_and_too_much_at_once_cost_nobody_else_anything() {
        var message = message("bad", false);
        var list = send(approved(message), message, people(30));
        smsc().reply = sent -> switch (sent.getDestAddress()) {
            case "8801712000003" -> Reply.REFUSE;
            case "8801712000004" -> Reply.BUSY;
            default -> smsc().got().size() == 10 && throttles.getAndDecrement() > 0 ? Reply.THROTTLE : Reply.TAKE;
        };
        throttles.set(2);
        work();
        assertTrue(smsc().got().size() < 28, "after being told off, the rest waits for the next round");
        for (int round = 0; round < 3; round++) {
            passTime(Duration.ofMinutes(3));
            work();
        }
        assertEquals(28, smsc().counts().size());
        var page = mine.get(list).text();
        assertTrue(page.contains("SMPP status 0x0000000b"), page);
        for (int round = 0; round < Backoff.MOST; round++) {
            passTime(Duration.ofHours(2));
            mine = signedIn(planner);
            work();
        }
        assertTrue(
                mine.get(list).text().contains("SMPP status 0x00000008"),
                mine.get(list).text());
        assertEquals(List.of(1), smsc().counts().values().stream().distinct().toList());
        var results = mine.get(list.replaceFirst("/sending/.*", "/results/table/results.csv"))
                .text();
        assertTrue(results.contains("\"sms\",\"\",\"sent\",\"28\""), results);
        assertTrue(results.contains("\"sms\",\"\",\"failed\",\"<5\""), results);
    }

    @Test
    void what_nobody_answered_is_not_sent_again_and_a_receipt_still_tells() {
        var message = message("silent", false);
        var list = send(approved(message), message, people(6));
        smsc().reply = sent -> switch (sent.getDestAddress()) {
            case "8801712000001" -> Reply.TAKE_SILENTLY;
            case "8801712000002" -> Reply.SILENT;
            case "8801712000003" -> Reply.TAKE_AND_TELL_FIRST;
            default -> Reply.TAKE;
        };
        work();
        smsc().reply = sent -> Reply.TAKE;
        passTime(Duration.ofHours(1));
        work();
        assertTrue(
                mine.get(list).text().contains("The sender did not answer."),
                mine.get(list).text());
        assertEquals(5, smsc().counts().size());
        assertEquals(List.of(1), smsc().counts().values().stream().distinct().toList());
        assertEquals(Map.of("delivered", 4L, "unknown", 2L), states(list), "those that were asked about are known");
        var taken = smsc().got().stream()
                .filter(each -> each.number().equals(number(1)))
                .findFirst()
                .orElseThrow();
        smsc().tell(taken, true, true);
        assertEquals(Map.of("delivered", 5L, "unknown", 1L), states(list));
        passTime(Duration.ofDays(2));
        mine = signedIn(planner);
        work();
        assertEquals(5, smsc().counts().size(), "it stays unknown and is not sent again");
        assertTrue(
                mine.get(list).text().contains("nobody can tell"),
                mine.get(list).text());
        assertEquals(List.of(), bean(RecipientRows.class).languages(id(list)));
    }

    @Test
    void a_line_that_is_cut_is_opened_again_and_nobody_gets_it_twice() {
        var message = message("cut", false);
        var list = send(approved(message), message, people(40));
        var cuts = new AtomicInteger();
        smsc().reply = sent -> cuts.incrementAndGet() == 7 ? Reply.TAKE_AND_CUT : Reply.TAKE;
        for (int round = 0; round < 4; round++) {
            work();
            passTime(Duration.ofMinutes(3));
        }
        assertTrue(
                smsc().counts().values().stream().allMatch(times -> times == 1),
                smsc().counts().toString());
        var states = states(list);
        long sent = states.getOrDefault("sent", 0L) + states.getOrDefault("delivered", 0L);
        assertEquals(40L, sent + states.getOrDefault("unknown", 0L), states.toString());
        assertTrue(smsc().counts().size() >= sent);
    }

    @Test
    void a_pause_waits_a_changed_text_holds_and_a_stop_ends() {
        var message = message("steered", false);
        var way = approved(message);
        var list = send(way, message, people(4));
        decide(mine, way, 1, "paused", "wait");
        work();
        assertEquals(0, smsc().got().size());
        assertTrue(mine.get(list).text().contains("The campaign is paused"));
        decide(mine, way, 1, "resumed", "go");
        var draft = save(message, EN, text("About steered", false, "Another text.\n"), null);
        work();
        assertEquals(0, smsc().got().size(), "somebody is changing the text");
        var held = mine.get(list);
        assertTrue(held.text().contains("is being changed: English"), held.text());
        var goOn = held.page().select("form[action$=/go-on]").attr("action");
        assertEquals(409, mine.post(goOn).status());
        adopt(draft);
        assertEquals(303, mine.post(goOn).status());
        work();
        assertEquals(4, smsc().counts().size());
        assertTrue(Smsc.text(smsc().got().get(0)).contains("Another text."));
        smsc().forget();
        var second = send(way, message, people(10, 14));
        decide(mine, way, 1, "cancelled", "enough");
        work();
        assertEquals(0, smsc().got().size());
        assertTrue(mine.get(second).text().contains("stopped"), mine.get(second).text());
    }

    @Test
    void only_whoever_reaches_the_campaign_sends_it() {
        var message = message("reach", false);
        var way = approved(message);
        var list = bring(way, message, people(2)).way();
        var bound = signedIn(somebody("eve", in(Role.CAMPAIGN_MANAGER, "ar")));
        bound.get(list);
        assertEquals(
                403, bound.post(list + "/confirm", "kind", "once", "at", NOW).status());
        assertEquals(403, bound.post(list + "/discard").status());
        assertEquals(404, mine.get(list + "0").status());
        assertEquals(303, mine.post(list + "/discard").status());
        assertEquals(404, mine.get(list).status());
        assertEquals(List.of(), bean(RecipientRows.class).languages(id(list)));
    }

    final AtomicInteger throttles = new AtomicInteger();

    private static String texts(List<Got> got, String number) {
        return got.stream()
                .filter(each -> each.number().equals(number))
                .sorted(Comparator.comparing(each -> each.octets().charAt(5)))
                .map(Smsc::text)
                .collect(Collectors.joining());
    }

    private static String reportOf(DeskBrowser.Answer page) {
        return page.page().select("a[href$=report.csv]").attr("href");
    }
}
