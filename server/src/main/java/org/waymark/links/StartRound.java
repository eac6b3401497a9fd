package org.waymark.links;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import org.waymark.journal.Journal;

/** Has all links asked anew. What is due stands in the store, so a round goes on after a restart, on whichever node. */
@Singleton
class StartRound {
    static final String BY_ITSELF = "Waymark";
    private static final Duration WEEK = Duration.ofDays(7);

    private final CollectLinks collect;
    private final LinkRows links;
    private final RoundRows rounds;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    StartRound(
            CollectLinks collect,
            LinkRows links,
            RoundRows rounds,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.collect = collect;
        this.links = links;
        this.rounds = rounds;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Nothing happens while a round goes on. */
    void start(String person) {
        collect.collectAll();
        transactions.executeWrite(status -> {
            links.takeTurn();
            if (links.waiting() == 0) {
                begin(person);
            }
            return status;
        });
    }

    /** Once a week; any node may be the one. */
    void startWhenDue() {
        if (isDue()) {
            collect.collectAll();
            transactions.executeWrite(status -> {
                links.takeTurn();
                if (isDue()) {
                    begin(BY_ITSELF);
                }
                return status;
            });
        }
    }

    private boolean isDue() {
        return rounds.last()
                .filter(round -> round.begunAt().isAfter(clock.instant().minus(WEEK)))
                .isEmpty();
    }

    private void begin(String person) {
        var now = clock.instant();
        long due = links.makeAllDue(now);
        rounds.save(new RoundRow(null, person, now));
        journal.record(person, "check-links", "links", due + " links");
    }
}
