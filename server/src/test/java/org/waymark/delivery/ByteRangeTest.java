package org.waymark.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {
    @ParameterizedTest
    @CsvSource({
        "bytes=0-,0,100",
        "bytes=0-0,0,1",
        "bytes=10-19,10,10",
        "bytes=90-500,90,10",
        "Bytes = 99-,99,1",
        "bytes=-7,93,7",
        "bytes=-500,0,100",
        "bytes=0-999999999999999999,0,100"
    })
    void finds_the_part_that_is_asked_for(String header, int from, int length) {
        assertEquals(new ByteRange(from, length), ByteRange.of(header, 100));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0", "bytes=999999999999999999-"})
    void knows_what_lies_outside(String header) {
        assertEquals(ByteRange.OUTSIDE, ByteRange.of(header, 100));
        assertEquals("bytes */100", ByteRange.OUTSIDE.within(100));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bytes",
                "bytes=",
                "bytes=-",
                "bytes=5-2",
                "bytes=0-1,5-6",
                "items=0-1",
                "bytes=a-b",
                "bytes=0x1-2",
                "bytes=9999999999999999999-",
                "bytes=٠-٩"
            })
    void gives_the_whole_to_whoever_asks_for_no_single_range(String header) {
        assertNull(ByteRange.of(header, 100));
    }
}
