package org.waymark.campaigns.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.waymark.campaigns.sending.RapidPro.Reply;

/** Sending by RapidPro, through the same outbox as by SMPP: many at once, and nobody twice. */
class RapidProHttpTest extends DeskThatSends {
    private RapidPro rapidPro;

    @Override
    protected Map<String, Object> settings() {
        try {
            rapidPro = new RapidPro();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        var settings = new HashMap<>(super.settings());
        settings.keySet().removeIf(name -> name.startsWith("waymark.smpp."));
        settings.put("waymark.rapidpro.url", rapidPro.url());
        settings.put("waymark.rapidpro.token", RapidPro.TOKEN);
        settings.put("waymark.rapidpro.patience", "1s");
        return settings;
    }

    @AfterAll
    void close_it() {
        rapidPro.close();
    }

    @AfterEach
    void forget_it() {
        rapidPro.forget();
    }

    @Test
    void everybody_gets_the_text_of_their_language_in_few_broadcasts() {
        var message = message("rapid", false);
        adopt(
                save(message, EN, text("About you", false, "Write to help@example.org."), null),
                save(message, AR, text("عنك", false, "هذا لك."), 2));
        var way = approved(message, "language-ar", "wait");
        var list =
                send(way, message, "number;tongue\n01712000001;\n01712000002;AR\n01712000003;\n", "language", "tongue");
        work();
        assertEquals(2, rapidPro.taken.size(), "one for each language");
        var english = rapidPro.taken.stream()
                .filter(each -> each.language().equals("eng"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                List.of("tel:+8801712000001", "tel:+8801712000003"),
                english.urns().stream().sorted().toList());
        assertTrue(english.text().contains("help@@example.org"), "nothing is filled in there: " + english.text());
        assertEquals(Map.of("sent", 3L), states(list));
        work();
        work();
        assertEquals(List.of(1), rapidPro.counts().values().stream().distinct().toList());
        assertEquals(List.of(), bean(RecipientRows.class).languages(id(list)), "the numbers are forgotten");
        assertFalse(mine.get(list).http().body().contains("1712000"));
    }

    @Test
    void one_bad_number_stops_nobody_else() {
        var message = message("rapid-bad", false);
        rapidPro.unfit.add("tel:+" + number(7));
        var list = send(approved(message), message, people(60));
        work();
        assertEquals(59, rapidPro.counts().size());
        assertEquals(List.of(1), rapidPro.counts().values().stream().distinct().toList());
        assertEquals(Map.of("sent", 59L, "failed", 1L), states(list));
        assertTrue(
                mine.get(list).text().contains("RapidPro refused it (HTTP status 400)"),
                mine.get(list).text());
    }

    @Test
    void where_it_wants_to_be_left_alone_or_is_away_everything_waits() {
        var message = message("rapid-busy", false);
        rapidPro.reply = Reply.TOO_MUCH;
        var list = send(approved(message), message, people(5));
        work();
        work();
        assertEquals(1, rapidPro.asked.get(), "it is not asked again before its time");
        rapidPro.reply = Reply.AWAY;
        passTime(Duration.ofMinutes(3));
        work();
        assertEquals(2, rapidPro.asked.get());
        rapidPro.reply = Reply.TAKE;
        passTime(Duration.ofMinutes(10));
        work();
        assertEquals(Map.of("sent", 5L), states(list));
    }

    @Test
    void what_was_never_answered_is_never_sent_again() {
        var message = message("rapid-silent", false);
        rapidPro.reply = Reply.TAKE_SILENTLY;
        var list = send(approved(message), message, people(3));
        work();
        assertUnknownForGood(list);
        assertEquals(1, rapidPro.taken.size());
    }

    @Test
    void what_failed_there_half_way_is_never_sent_again() {
        var message = message("rapid-failing", false);
        rapidPro.reply = Reply.FAIL;
        var list = send(approved(message), message, people(3));
        work();
        assertUnknownForGood(list);
        assertEquals(1, rapidPro.asked.get());
    }

    private void assertUnknownForGood(String list) {
        rapidPro.reply = Reply.TAKE;
        passTime(Duration.ofHours(2));
        mine = signedIn(planner);
        work();
        assertEquals(Map.of("unknown", 3L), states(list));
    }
}
