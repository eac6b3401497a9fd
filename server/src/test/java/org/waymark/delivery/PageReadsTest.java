package org.waymark.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageReadsTest {
    private final PageReads reads = new PageReads();

    @Test
    void codes_that_readers_make_up_take_a_bounded_room_and_those_known_are_counted_on() {
        reads.opened("q/bcdfghj?k7p2");
        for (int i = 0; i < 5_000; i++) {
            reads.opened("q/bcdfghj?" + i);
        }
        reads.opened("q/bcdfghj?k7p2");
        var taken = reads.take();
        assertEquals(1_000, taken.size());
        assertEquals(2, taken.get("q/bcdfghj?k7p2"));
        reads.opened("q/bcdfghj?4999");
        assertEquals(Map.of("q/bcdfghj?4999", 1L), reads.take(), "there is room again");
    }
}
