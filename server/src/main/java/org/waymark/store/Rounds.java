package org.waymark.store;

import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does something again and again beside the server, on a thread of its own, whenever the store is open. */
@Singleton
public class Rounds {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);

    private final Store store;
    private final TaskScheduler scheduler;

    Rounds(Store store, @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.store = store;
        this.scheduler = scheduler;
    }

    /** What is done; interrupted when the server stops. */
    public interface Round {
        /** Once. */
        void run() throws InterruptedException;
    }

    /**
     * Begins to.
     *
     * @param pause between the end of one round and the next, and before the first
     */
    @SuppressWarnings("FutureReturnValueIgnored") // whileOpen() lets nothing escape
    public void follow(Duration pause, Round round) {
        scheduler.scheduleWithFixedDelay(pause, pause, () -> whileOpen(round));
    }

    private void whileOpen(Round round) {
        if (!store.isOpen()) {
            return;
        }
        try {
            round.run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("A round is gone again later", e); // FollowStore says when the store is away
        }
    }
}
