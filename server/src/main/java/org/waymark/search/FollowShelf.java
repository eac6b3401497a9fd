package org.waymark.search;

import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.waymark.archive.Archive;
import org.waymark.archive.Shelf;

/** Brings the search indexes to each edition soon after it is served, on a thread that nobody waits for. */
@Singleton
class FollowShelf {
    /** A start and a publication come first. */
    private static final int PAUSE_MILLIS = 500;

    private final Shelf shelf;
    private final SearchIndexes indexes;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(work -> {
        var daemon = new Thread(work, "search");
        daemon.setDaemon(true);
        return daemon;
    });

    FollowShelf(Shelf shelf, SearchIndexes indexes) {
        this.shelf = shelf;
        this.indexes = indexes;
    }

    @EventListener
    void started(ServerStartupEvent event) {
        shelf.current().ifPresent(this::follow);
        shelf.onServe(this::follow);
    }

    @PreDestroy
    void stop() {
        thread.shutdownNow();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // bring() reports its troubles itself
    private void follow(Archive archive) {
        thread.schedule(
                () -> {
                    // Of editions that came quickly one after the other only the last is worth indexing.
                    if (shelf.current().filter(current -> current == archive).isPresent()) {
                        indexes.bring(new ArchivedPages(archive));
                    }
                },
                PAUSE_MILLIS,
                TimeUnit.MILLISECONDS);
    }
}
