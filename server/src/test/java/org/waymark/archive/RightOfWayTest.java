package org.waymark.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RightOfWayTest {
    private final RightOfWay rightOfWay = new RightOfWay();
    private final List<String> done = new CopyOnWriteArrayList<>();

    @Test
    void background_work_stands_still_until_what_is_waited_for_is_done() throws Exception {
        var background = new Thread(() -> {
            rightOfWay.give();
            done.add("background");
        });
        rightOfWay.take(() -> {
            background.start();
            while (background.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            return done.add("waited for");
        });
        background.join();
        assertEquals(List.of("waited for", "background"), done);
    }

    @Test
    void work_that_fails_gives_the_way_free() {
        assertThrows(
                IOException.class,
                () -> rightOfWay.take(() -> {
                    throw new IOException("the disk is full");
                }));
        rightOfWay.give();
    }

    @Test
    void who_is_interrupted_while_giving_way_goes_on_and_keeps_the_mark() throws Exception {
        var background = new Thread(() -> {
            rightOfWay.give();
            done.add(Thread.currentThread().isInterrupted() ? "marked" : "not marked");
        });
        rightOfWay.take(() -> {
            background.start();
            background.interrupt();
            while (background.isAlive()) {
                Thread.onSpinWait();
            }
            return true;
        });
        background.join();
        assertEquals(List.of("marked"), done);
    }
}
