package org.waymark.links;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.waymark.store.Rounds;

/** Beside the server: collects links where that is wanted, and asks those that are due. */
@Singleton
class FollowLinks implements ApplicationEventListener<ServerStartupEvent> {
    private final LinkSettings settings;
    private final CollectLinks collect;
    private final StartRound round;
    private final CheckDueLinks check;
    private final Rounds rounds;

    FollowLinks(LinkSettings settings, CollectLinks collect, StartRound round, CheckDueLinks check, Rounds rounds) {
        this.settings = settings;
        this.collect = collect;
        this.round = round;
        this.check = check;
        this.rounds = rounds;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent started) {
        rounds.follow(settings.every(), this::look);
    }

    private void look() throws InterruptedException {
        if (settings.byItself()) {
            collect.collectAll();
            round.startWhenDue();
        }
        boolean more;
        do {
            more = check.checkNext();
        } while (more);
    }
}
