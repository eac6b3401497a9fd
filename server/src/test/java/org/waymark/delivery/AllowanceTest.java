package org.waymark.delivery;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private static final long MILLIS = 1_000_000;

    private final AtomicLong clock = new AtomicLong(-5);
    private final Allowance twentieth = new Allowance(20, clock::get);

    @Test
    void what_was_taken_too_much_has_to_be_made_up_for() {
        assertTrue(twentieth.isLeft());
        twentieth.took(60 * MILLIS);
        assertFalse(twentieth.isLeft(), "10 ms more than there was");
        clock.addAndGet(199 * MILLIS);
        assertFalse(twentieth.isLeft());
        clock.addAndGet(2 * MILLIS);
        assertTrue(twentieth.isLeft());
    }

    @Test
    void no_more_than_a_second_is_saved_up() {
        clock.addAndGet(3600L * 1000 * MILLIS);
        assertTrue(twentieth.isLeft());
        twentieth.took(50 * MILLIS);
        assertFalse(twentieth.isLeft());
    }
}
