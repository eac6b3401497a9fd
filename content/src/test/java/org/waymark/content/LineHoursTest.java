package org.waymark.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.waymark.content.LineHours.Answering;

class LineHoursTest {
    @ParameterizedTest
    @CsvSource({
        "Mo-Fr 09:00-17:00, Europe/Rome, 2026-11-23T08:00:00Z, OPEN",
        "Mo-Fr 09:00-17:00, Europe/Rome, 2026-11-23T07:59:00Z, CLOSED",
        "Mo-Fr 09:00-17:00, Asia/Dhaka, 2026-11-23T08:00:00Z, OPEN",
        "Mo-Fr 09:00-17:00, Europe/Rome Asia/Dhaka, 2026-11-23T08:00:00Z, OPEN",
        "Mo-Fr 09:00-17:00, Europe/Rome Asia/Dhaka, 2026-11-23T04:00:00Z, UNKNOWN",
        "Mo-Fr 09:00-17:00, '', 2026-11-23T08:00:00Z, UNKNOWN",
        "Mo-Fr 09:00-17:00, Moon/Crater, 2026-11-23T08:00:00Z, UNKNOWN",
        "24/7, '', 2026-11-23T08:00:00Z, OPEN",
        "24/7, Moon/Crater, 2026-11-23T08:00:00Z, OPEN",
        "'', Europe/Rome, 2026-11-23T08:00:00Z, UNKNOWN",
        "when we can, Europe/Rome, 2026-11-23T08:00:00Z, UNKNOWN",
        "Mo-Fr, Europe/Rome, 2026-11-23T08:00:00Z, UNKNOWN"
    })
    void says_no_more_than_is_known(String hours, String zones, Instant at, Answering answering) {
        var listed = zones.isEmpty() ? List.<String>of() : List.of(zones.split(" ", -1));
        assertEquals(answering, LineHours.of(hours, listed).at(at));
    }
}
