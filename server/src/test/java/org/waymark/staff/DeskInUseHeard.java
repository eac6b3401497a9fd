package org.waymark.staff;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** How often it was told that the desk is in use. */
@Singleton
class DeskInUseHeard {
    final AtomicInteger times = new AtomicInteger();

    @EventListener
    void hear(DeskInUse event) {
        times.incrementAndGet();
    }
}
