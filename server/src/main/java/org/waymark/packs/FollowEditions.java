package org.waymark.packs;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.archive.Archive;
import org.waymark.archive.Shelf;

/**
 * Makes the packs of each edition soon after it is served, on a thread that nobody waits for. Until they are there,
 * phones are given those of the edition before.
 */
@Singleton
class FollowEditions {
    private static final Logger LOG = LoggerFactory.getLogger(FollowEditions.class);
    /** A start and a publication come first. */
    private static final int PAUSE_MILLIS = 500;

    private static final int STOP_SECONDS = 5;

    private final Shelf editions;
    private final PackShelf packs;
    private final MakePacks makePacks;
    private final ScheduledThreadPoolExecutor thread =
            new ScheduledThreadPoolExecutor(1, FollowEditions::inTheBackground);

    FollowEditions(Shelf editions, PackShelf packs, MakePacks makePacks) {
        this.editions = editions;
        this.packs = packs;
        this.makePacks = makePacks;
    }

    @EventListener
    void started(ServerStartupEvent event) {
        try {
            packs.open();
        } catch (IOException e) {
            LOG.warn("The packs of the last run cannot be read and are made again: {}", e.getMessage());
        }
        editions.onServe(this::follow);
        editions.current().ifPresent(this::follow);
    }

    /** A file that is not finished is of no use: it is removed and made again after the next start. */
    @PreDestroy
    void stop() throws InterruptedException {
        thread.shutdownNow();
        thread.awaitTermination(STOP_SECONDS, TimeUnit.SECONDS);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // bring() reports its troubles itself
    private void follow(Archive edition) {
        thread.schedule(
                () -> {
                    // Of editions that came quickly one after the other only the last is worth the work.
                    if (editions.current().filter(current -> current == edition).isPresent()) {
                        bring(edition);
                    }
                },
                PAUSE_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    private void bring(Archive edition) {
        try {
            var shown = packs.current();
            if (shown.isEmpty() || !makePacks.wereMadeFrom(edition, shown.get())) {
                long started = System.nanoTime();
                packs.show(makePacks.make(edition, editions.before(edition.number()), packs.place(edition.number())));
                LOG.info(
                        "The packs of edition {} are ready ({} ms).",
                        edition.number(),
                        TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started));
            }
        } catch (IOException | RuntimeException e) { // a full disk, a damaged file
            if (!thread.isShutdown()) {
                LOG.error(
                        "The packs of edition {} could not be made; phones go on with those before. Make room on the "
                                + "disk; they are made again with the next edition or start.",
                        edition.number(),
                        e);
            }
        }
    }

    @SuppressWarnings("ThreadPriorityCheck") // a wish, no more: readers come first where the system heeds it
    static Thread inTheBackground(Runnable work) {
        var thread = new Thread(work, "packs");
        thread.setDaemon(true);
        thread.setPriority(Thread.MIN_PRIORITY);
        return thread;
    }
}
