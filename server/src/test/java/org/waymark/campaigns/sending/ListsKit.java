package org.waymark.campaigns.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.waymark.content.DocumentId;
import org.waymark.publishing.Imprint;
import org.waymark.publishing.NewRelease;
import org.waymark.publishing.PublishRelease;
import org.waymark.publishing.Withdrawal;

/** Lists of people as they are brought, and when they go out. */
abstract class ListsKit extends DeskThatAlerts {
    @Test
    void what_is_wrong_in_a_list_is_said_by_row_and_cell_and_nothing_goes_out_before_a_yes() {
        var message = message("wrong", false);
        var way = approved(message);
        send(way, message, "01712000077\n");
        var csv = """
                Name,Mobile,Language
                A,01712-000001,en
                B,=HYPERLINK("http://x"),en
                C,+cmd|calc,
                D,0171,en
                E,+8801712000001,
                F,01712000002,xx-nothing
                G,01712000003,fr
                ,,
                H,,en
                I,01712000077,
                J,+39 06 6982,en
                "K,""k",01712000009,en
                """;
        var brought = bring(way, message, csv, "number", "mobile", "language", "C");
        assertEquals(303, brought.status(), brought.text());
        var page = mine.get(brought.way()).page();
        assertEquals(
                List.of("3 B3", "4 B4", "5 B5", "6 B6", "7 C7", "8 C8", "10 B10", "11 B11", "12 B12"),
                page.select("details tbody tr").stream()
                        .map(row -> row.child(0).text() + " " + row.child(1).text())
                        .toList());
        var said = page.select("details tbody td:last-child").eachText();
        assertTrue(said.get(0).startsWith("A formula"), said.toString());
        assertTrue(said.get(1).startsWith("A formula"), said.toString());
        assertTrue(said.get(2).startsWith("This is no number"), said.toString());
        assertTrue(said.get(3).startsWith("The same number"), said.toString());
        assertTrue(said.get(4).startsWith("This is no language tag"), said.toString());
        assertTrue(said.get(5).startsWith("The message does not go out"), said.toString());
        assertTrue(said.get(6).startsWith("There is no number"), said.toString());
        assertTrue(said.get(7).startsWith("This number is in another list"), said.toString());
        assertFalse(page.html().contains("1712"), "no number, right or wrong, is shown");
        var table = mine.get(brought.way() + "/table/refused.csv").text();
        assertTrue(table.contains("\"3\",\"B3\",\"formula\""), table);
        work();
        assertEquals(1, smsc().counts().size(), "only the list that somebody said yes to");
        assertEquals(303, confirm(brought.way()).status());
        assertEquals(303, confirm(brought.way()).status(), "a second yes changes nothing");
        work();
        assertEquals(3, smsc().counts().size());
    }

    @Test
    void what_is_no_list_is_refused_as_a_whole_with_what_was_typed_still_there() {
        var message = message("none", false);
        var way = approved(message);
        var book = bring(way, message, "PK\u0003\u0004 a workbook", "language", "tongue");
        assertEquals(422, book.status());
        assertTrue(book.text().contains("This is no CSV file"), book.text());
        assertEquals("tongue", book.page().select("#language").val());
        assertTrue(bring(way, message, "\n\n").text().contains("There is nobody in this file"));
        assertTrue(bring(way, message, people(2), "number", "phone").text().contains("no such column"));
        assertTrue(bring(way, message, people(2), "country", "Atlantis").text().contains("Pick a country"));
        var long1 = "1234567\n".repeat(1_000_000);
        assertEquals(8_000_000, long1.length());
        var many = bring(way, message, long1);
        assertEquals(422, many.status());
        assertTrue(many.text().contains("more than 100,000 rows"), many.text());
        assertTrue(mine.get(way + "/messages/" + message + "/sending").text().contains("There is no list yet"));
    }

    @Test
    void times_are_refused_that_the_clock_leaves_out_and_quiet_hours_wait_for_their_end() {
        var message = message("times", false);
        var way = approved(message, "zone", "Europe/Rome", "message-0-at", "2026-12-18T09:00");
        var list = bring(way, message, people(3)).way();
        var skipped = confirm(list, "at", "2027-03-28T02:30");
        assertEquals(422, skipped.status());
        assertTrue(skipped.text().contains("The next time it shows is 2027-03-28 03:00"), skipped.text());
        assertEquals(
                "2027-03-28T02:30", skipped.page().select("#at[aria-invalid]").val());
        assertEquals(422, confirm(list, "at", "2028-01-01T09:00").status(), "after the period");
        assertEquals(
                422,
                confirm(list, "kind", "weekly", "weekday", "NODAY", "time", "9").status());
        var hour = now().atZone(ZoneId.of("Europe/Rome"));
        var quiet = confirm(
                list,
                "at",
                hour.toLocalDateTime().minusMinutes(1).toString(),
                "quietfrom",
                hour.toLocalTime().minusHours(1).withSecond(0).withNano(0).toString(),
                "quietuntil",
                hour.toLocalTime().plusHours(1).withSecond(0).withNano(0).toString());
        assertEquals(303, quiet.status(), quiet.text());
        work();
        assertEquals(0, smsc().got().size());
        passTime(Duration.ofHours(2));
        work();
        assertEquals(3, smsc().counts().size());
    }

    @Test
    void every_week_means_once_a_week_to_everybody_until_somebody_stops_it() {
        var message = message("weekly", false);
        var list = bring(approved(message), message, people(5)).way();
        assertEquals(
                303,
                confirm(list, "kind", "weekly", "weekday", "WEDNESDAY", "time", "10:00")
                        .status());
        var dhaka = now().atZone(ZoneId.of("Asia/Dhaka"));
        var wednesday = dhaka.with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY)).with(LocalTime.of(10, 5));
        passTime(Duration.between(dhaka, wednesday).minusDays(7));
        for (int week = 1; week <= 3; week++) {
            passTime(Duration.ofDays(7));
            work();
            smsc().got().forEach(each -> smsc().tell(each, true, false));
            work();
            work();
            assertEquals(5 * week, smsc().got().size());
        }
        mine = signedIn(planner);
        assertTrue(
                mine.get(list).text().contains("Every week: Wed"),
                mine.get(list).text());
        assertEquals(303, mine.post(list + "/stop").status());
        passTime(Duration.ofDays(7));
        work();
        assertEquals(15, smsc().got().size());
        assertEquals(List.of(), bean(RecipientRows.class).languages(id(list)));
    }

    @Test
    void a_page_that_is_withdrawn_stops_the_message_that_leads_to_it() {
        var message = message("gone", false);
        var list = send(approved(message), message, people(3));
        bean(PublishRelease.class)
                .publish(new NewRelease(
                        "gone",
                        "chidi",
                        new Imprint("Centre", "", 1),
                        Set.of(),
                        List.of(new Withdrawal(new DocumentId("page", "gone"), null, ""))));
        work();
        assertEquals(0, smsc().got().size());
        var page = mine.get(list).text();
        assertTrue(page.contains("held"), page);
    }

    Instant now() {
        return bean(Clock.class).instant();
    }
}
