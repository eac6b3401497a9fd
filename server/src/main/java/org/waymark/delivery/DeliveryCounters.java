package org.waymark.delivery;

import jakarta.inject.Singleton;
import java.util.concurrent.atomic.LongAdder;

/** How much was delivered since the start: totals only, nothing about who asked or what for. */
@Singleton
final class DeliveryCounters {
    private final LongAdder[] byStatusClass = {
        new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder(), new LongAdder()
    };
    private final LongAdder notModified = new LongAdder();
    private final LongAdder bytes = new LongAdder();

    void count(int status) {
        byStatusClass[status / 100].increment();
        if (status == 304) {
            notModified.increment();
        }
    }

    void countBytes(int number) {
        bytes.add(number);
    }

    /** Answers whose status begins with this digit. */
    long answers(int statusClass) {
        return byStatusClass[statusClass].sum();
    }

    long notModified() {
        return notModified.sum();
    }

    /** Bytes of bodies, compressed as they were sent. */
    long bytes() {
        return bytes.sum();
    }
}
