package org.waymark.search;

import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.archive.Archive;
import org.waymark.archive.RightOfWay;
import org.waymark.archive.Shelf;

/**
 * Brings the search indexes to each edition soon after it is served, on a thread that nobody waits for. After a start,
 * indexes that are up to date are opened only when somebody searches: a server that is not asked stays small.
 */
@Singleton
public class FollowShelf {
    private static final Logger LOG = LoggerFactory.getLogger(FollowShelf.class);
    /** A start and a publication come first. */
    private static final int PAUSE_MILLIS = 500;

    private final Shelf shelf;
    private final RightOfWay rightOfWay;
    private final SearchIndexes indexes;
    private final Path mark;
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, work -> {
        var daemon = new Thread(work, "search");
        daemon.setDaemon(true);
        return daemon;
    });
    private volatile @Nullable Archive waiting;

    FollowShelf(Shelf shelf, RightOfWay rightOfWay, SearchIndexes indexes, @Value("${waymark.home}") Path home) {
        this.shelf = shelf;
        this.rightOfWay = rightOfWay;
        this.indexes = indexes;
        this.mark = home.resolve("search").resolve("indexed");
        this.thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Opens the indexes if they only wait for the first search. */
    public void open() {
        var archive = waiting;
        if (archive != null) {
            bring(archive);
        }
    }

    @EventListener
    void started(ServerStartupEvent event) {
        shelf.current().ifPresent(archive -> {
            if (isIndexed(archive)) {
                waiting = archive;
            } else {
                follow(archive);
            }
        });
        shelf.onServe(this::follow);
    }

    @PreDestroy
    void stop() {
        // An interrupt would damage the index at work; closing the indexes ends the work.
        thread.shutdown();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // bring() reports its troubles itself
    private void follow(Archive archive) {
        thread.schedule(
                () -> {
                    // Of editions that came quickly one after the other only the last is worth indexing.
                    if (shelf.current().filter(current -> current == archive).isPresent()) {
                        bring(archive);
                    }
                },
                PAUSE_MILLIS,
                TimeUnit.MILLISECONDS);
    }

    private void bring(Archive archive) {
        if (!indexes.bring(new ArchivedPages(archive, rightOfWay))) {
            return;
        }
        waiting = null;
        try {
            Files.writeString(mark, archive.hash());
        } catch (IOException e) {
            LOG.warn("The search indexes are built again after the next start: {}", e.getMessage());
        }
    }

    private boolean isIndexed(Archive archive) {
        try {
            return Files.exists(mark) && Files.readString(mark).equals(archive.hash());
        } catch (IOException e) {
            return false;
        }
    }
}
