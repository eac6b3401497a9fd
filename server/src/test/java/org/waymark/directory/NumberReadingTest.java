package org.waymark.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What numbering plans say of numbers as people type them: those of help lines in the starter library. */
class NumberReadingTest {
    @ParameterizedTest
    @CsvSource({
        "+39 800 290 290, '', IT, toll-free, +39800290290",
        "800 290 290, IT, IT, toll-free, +39800290290",
        "0039 800290290, IT, IT, toll-free, +39800290290",
        "112, IT, IT, short-code, 112",
        "(+33) 4 86 51 71 61, '', FR, fixed-line, +33486517161"
    })
    void a_number_is_read_however_it_is_typed(String typed, String country, String region, String type, String plain) {
        var reading = NumberReading.of(typed, country);
        assertEquals(region, reading.region());
        assertEquals(type, reading.type());
        assertEquals(plain, reading.plain());
    }

    @Test
    void what_no_plan_lists_is_unknown() {
        for (var typed : new String[] {"", "abc", "+39", "+39 12", "12345678901234567890", "112\u0000", "٠"}) {
            assertFalse(NumberReading.of(typed, "").isKnown(), typed);
        }
        assertFalse(NumberReading.of("800 290 290", "").isKnown());
    }
}
