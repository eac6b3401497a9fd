package org.waymark.links;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.store.Store;

/** Beside the server, on a thread of its own: collects links where that is wanted, and asks those that are due. */
@Singleton
class FollowLinks implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(FollowLinks.class);

    private final Store store;
    private final LinkSettings settings;
    private final CollectLinks collect;
    private final StartRound round;
    private final CheckDueLinks check;
    private final TaskScheduler scheduler;

    FollowLinks(
            Store store,
            LinkSettings settings,
            CollectLinks collect,
            StartRound round,
            CheckDueLinks check,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.store = store;
        this.settings = settings;
        this.collect = collect;
        this.round = round;
        this.check = check;
        this.scheduler = scheduler;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // look() lets nothing escape
    public void onApplicationEvent(ServerStartupEvent started) {
        scheduler.scheduleWithFixedDelay(settings.every(), settings.every(), this::look);
    }

    private void look() {
        if (!store.isOpen()) {
            return;
        }
        try {
            if (settings.byItself()) {
                collect.collectAll();
                round.startWhenDue();
            }
            boolean more;
            do {
                more = check.checkNext();
            } while (more);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("Links are asked later", e); // FollowStore says when the store is away
        }
    }
}
