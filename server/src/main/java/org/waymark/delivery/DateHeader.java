package org.waymark.delivery;

import io.netty.util.AsciiString;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The value of {@code Date} (RFC 9110, section 6.6.1), written once a second. */
@Singleton
final class DateHeader {
    private record Second(long second, AsciiString text) {}

    private final Clock clock;
    private volatile Second latest;

    DateHeader(Clock clock) {
        this.clock = clock;
        this.latest = at(clock.millis() / 1000);
    }

    AsciiString now() {
        long second = clock.millis() / 1000;
        var known = latest;
        if (known.second() != second) {
            known = at(second);
            latest = known;
        }
        return known.text();
    }

    private static Second at(long second) {
        var time = Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC);
        return new Second(second, AsciiString.of(DateTimeFormatter.RFC_1123_DATE_TIME.format(time)));
    }
}
