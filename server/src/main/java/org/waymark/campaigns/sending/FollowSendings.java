package org.waymark.campaigns.sending;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.store.Store;

/** Beside the server, on a thread for each channel: begins what is due, sends, listens, and ends what is over. */
@Singleton
class FollowSendings implements ApplicationEventListener<ServerStartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(FollowSendings.class);

    private final Store store;
    private final SendingSettings settings;
    private final Providers providers;
    private final WorkOutbox work;
    private final TaskScheduler scheduler;

    FollowSendings(
            Store store,
            SendingSettings settings,
            Providers providers,
            WorkOutbox work,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.store = store;
        this.settings = settings;
        this.providers = providers;
        this.work = work;
        this.scheduler = scheduler;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // look() lets nothing escape
    public void onApplicationEvent(ServerStartupEvent started) {
        for (var provider : providers.all()) {
            scheduler.scheduleWithFixedDelay(settings.every(), settings.every(), () -> look(provider));
        }
    }

    private void look(Provider provider) {
        if (!store.isOpen()) {
            return;
        }
        try {
            work.work(provider);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.debug("The outbox is looked at later", e); // FollowStore says when the store is away
        }
    }
}
