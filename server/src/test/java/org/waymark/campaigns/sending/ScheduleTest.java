package org.waymark.campaigns.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.waymark.campaigns.Audience;
import org.waymark.campaigns.Channel;
import org.waymark.campaigns.Plan;
import org.waymark.campaigns.PlannedMessage;
import org.waymark.content.DocumentId;

class ScheduleTest {
    private static final ZoneId ROME = ZoneId.of("Europe/Rome");
    private static final QuietHours NONE = new QuietHours(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void comes_back_from_the_store_as_it_was() {
        var at = LocalDateTime.parse("2026-12-18T09:00");
        for (var each : List.of(
                new Schedule.Once(at, QuietHours.USUAL),
                new Schedule.Weekly(DayOfWeek.FRIDAY, LocalTime.NOON, NONE),
                new Schedule.After("message:first", 7, NONE))) {
            assertEquals(each, Schedule.of(each.fields()));
        }
    }

    @Test
    void of_a_time_that_the_clock_shows_twice_the_first_is_taken() {
        var twice = new Schedule.Once(LocalDateTime.parse("2026-10-25T02:30"), NONE);
        assertEquals(Optional.of(Instant.parse("2026-10-25T00:30:00Z")), twice.first(plan(), NOW));
    }

    @Test
    void every_week_keeps_to_the_clock_of_the_audience_and_ends_with_the_period() {
        var weekly = new Schedule.Weekly(DayOfWeek.SUNDAY, LocalTime.of(2, 30), NONE);
        var before = Instant.parse("2027-03-21T12:00:00Z");
        var skipped = weekly.after(plan(), before).orElseThrow();
        assertEquals(Instant.parse("2027-03-28T01:00:00Z"), skipped, "as soon as the clock goes on");
        assertEquals(Optional.of(Instant.parse("2027-04-04T00:30:00Z")), weekly.after(plan(), skipped));
        assertEquals(Optional.empty(), weekly.after(plan(), Instant.parse("2027-04-29T00:00:00Z")));
        var first = weekly.first(plan(), Instant.parse("2026-01-01T00:00:00Z"));
        assertEquals(Optional.of(Instant.parse("2026-11-01T01:30:00Z")), first, "not before the period");
    }

    @Test
    void after_another_message_means_days_after_its_time_and_nothing_where_it_has_none() {
        var after = new Schedule.After("message:first", 7, NONE);
        assertEquals(Optional.of(Instant.parse("2026-12-25T08:00:00Z")), after.first(plan(), NOW));
        assertEquals(Optional.empty(), new Schedule.After("message:none", 7, NONE).first(plan(), NOW));
    }

    @Test
    void quiet_hours_reach_over_midnight_and_over_a_change_of_the_clock() {
        var night = QuietHours.USUAL;
        var evening = Instant.parse("2027-03-27T20:30:00Z");
        assertEquals(Instant.parse("2027-03-28T06:00:00Z"), night.firstAfter(evening, ROME));
        assertEquals(Instant.parse("2027-03-28T06:00:00Z"), night.firstAfter(evening.plus(Duration.ofHours(8)), ROME));
        var day = Instant.parse("2027-03-28T06:00:00Z");
        assertEquals(day, night.firstAfter(day, ROME));
        var noon = new QuietHours(LocalTime.of(12, 0), LocalTime.of(14, 0));
        assertEquals(
                Instant.parse("2026-12-01T13:00:00Z"), noon.firstAfter(Instant.parse("2026-12-01T11:00:00Z"), ROME));
        assertEquals(evening, NONE.firstAfter(evening, ROME));
    }

    @Test
    void a_form_says_of_each_field_what_is_wrong() {
        var form = Map.of("kind", "once", "at", "soon", "quietfrom", "9", "quietuntil", "08:00");
        assertEquals(
                List.of("quietfrom", "at"),
                List.copyOf(ReadSchedule.read(form, plan()).problems().keySet()));
        var skipped = Map.of("kind", "once", "at", "2027-03-28T02:30", "quietfrom", "21:00", "quietuntil", "08:00");
        var problem = ReadSchedule.read(skipped, plan()).problems().get("at");
        assertEquals(Map.of("time", "02:30", "next", "2027-03-28 03:00"), problem.names());
        var after = Map.of(
                "kind", "after", "other", "message:first", "days", "500", "quietfrom", "21:00", "quietuntil", "08:00");
        assertTrue(ReadSchedule.read(after, plan()).problems().containsKey("days"));
    }

    private static Plan plan() {
        return new Plan(
                "Winter",
                "",
                1,
                LocalDate.parse("2026-11-01"),
                LocalDate.parse("2027-04-30"),
                ROME,
                new Audience(Map.of(), List.of(), List.of(), List.of()),
                new Plan.Measure("", "", "", ""),
                Plan.Asking.NEVER,
                "",
                "",
                List.of(new PlannedMessage(
                        DocumentId.parse("message:first"),
                        List.of(Channel.SMS),
                        LocalDateTime.parse("2026-12-18T09:00"))));
    }
}
