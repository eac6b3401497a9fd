package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeeklyHoursTest {
    /** 2026-11-23 is a Monday. */
    @ParameterizedTest
    @CsvSource({
        "24/7,2026-11-29T03:00,true",
        "Mo-Fr 08:00-16:30,2026-11-23T07:59,false",
        "Mo-Fr 08:00-16:30,2026-11-23T08:00,true",
        "Mo-Fr 08:00-16:30,2026-11-23T16:30,false",
        "Mo-Fr 08:00-16:30,2026-11-28T12:00,false",
        "Mo-Fr 08:00-16:30; Sa-Su 12:00-17:00,2026-11-28T12:00,true",
        "Sa-Th 08:00-16:00,2026-11-27T09:00,false",
        "Sa-Th 08:00-16:00,2026-11-29T09:00,true",
        "Mo 20:00-04:00,2026-11-24T03:59,true",
        "Mo 20:00-04:00,2026-11-23T03:59,false",
        "Su 22:00-06:00,2026-11-30T05:00,true",
        "Mo-Su 00:00-24:00,2026-11-23T23:59,true",
        "Mo; Tu 08:00-09:00,2026-11-25T08:00,false",
        "Mo; Tu 08:00-09:00,2026-11-23T08:00,"
    })
    void knows_whether_somebody_answers(String hours, String at, Boolean open) {
        var week = WeeklyHours.parse(hours).orElseThrow();
        assertEquals(open, week.isOpen(LocalDateTime.parse(at)).orElse(null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "always", "Mo-Fr", "Mo 8-16", "Mo-Fr 08:00-16:30;"})
    void hours_of_another_form_are_not_guessed(String written) {
        var week = WeeklyHours.parse(written);
        assertTrue(week.isEmpty() || written.equals("Mo-Fr"));
    }

    @Test
    void every_way_hours_may_be_written_in_is_understood() {
        for (var written : new String[] {"24/7", "Mo-Fr 08:00-16:30; Sa-Su 12:00-17:00", "Tu", "Fr-Mo"}) {
            assertTrue(WeeklyHours.parse(written).isPresent(), written);
        }
    }
}
