package org.waymark.campaigns.sending;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.waymark.store.Rounds;

/** Beside the server, on a thread for each channel: begins what is due, sends, listens, and ends what is over. */
@Singleton
class FollowSendings implements ApplicationEventListener<ServerStartupEvent> {
    private final SendingSettings settings;
    private final Providers providers;
    private final WorkOutbox work;
    private final Rounds rounds;

    FollowSendings(SendingSettings settings, Providers providers, WorkOutbox work, Rounds rounds) {
        this.settings = settings;
        this.providers = providers;
        this.work = work;
        this.rounds = rounds;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        providers.all().forEach(provider -> rounds.follow(settings.every(), () -> work.work(provider)));
    }
}
