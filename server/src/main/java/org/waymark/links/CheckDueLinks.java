package org.waymark.links;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Asks what is due, one after the other. Each is claimed in the store first, and its host with it, so that no host is
 * asked twice at once. What fails is asked again three times, later and later, before it is called broken.
 */
@Singleton
class CheckDueLinks {
    static final List<Duration> AGAIN = List.of(Duration.ofMinutes(10), Duration.ofHours(2), Duration.ofDays(1));

    /** A host has a rest before it is asked for the next page. */
    static final Duration PAUSE = Duration.ofSeconds(3);

    /** Longer than any try takes. Whose node died meanwhile is asked again after it. */
    static final Duration CLAIM = Duration.ofMinutes(15);

    private final LinkRows links;
    private final HostRows hosts;
    private final CheckRows checks;
    /** Made when there is something to ask: most servers never ask, and a client of HTTP takes its memory. */
    private final Provider<AskAddress> ask;

    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    CheckDueLinks(
            LinkRows links,
            HostRows hosts,
            CheckRows checks,
            Provider<AskAddress> ask,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.links = links;
        this.hosts = hosts;
        this.checks = checks;
        this.ask = ask;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Asks the next; false when there is nothing to ask now.
     *
     * @throws InterruptedException when the server stops; what was claimed is asked again when the claim has run out
     */
    boolean checkNext() throws InterruptedException {
        var claimed = claim();
        if (claimed.isEmpty()) {
            return false;
        }
        var link = claimed.get();
        Set<String> held = new HashSet<>(Set.of(link.host()));
        try {
            var tried = ask.get().ask(link.address(), host -> held.contains(host) || (take(host) && held.add(host)));
            record(link, tried, held);
        } catch (AskAddress.NotNow other) {
            putOff(link, held);
        }
        return true;
    }

    private Optional<LinkRow> claim() {
        return transactions.executeWrite(status -> {
            links.takeTurn();
            var now = clock.instant();
            var next = links.due(now);
            next.ifPresent(link -> {
                links.putOff(link.id(), now.plus(CLAIM));
                free(link.host(), now.plus(CLAIM));
            });
            return next;
        });
    }

    /** Whether that host, to which the way leads on, may be asked now; it is held from then on. */
    private boolean take(String host) {
        return transactions.executeWrite(status -> {
            links.takeTurn();
            var now = clock.instant();
            boolean isFree = hosts.findById(host)
                    .filter(row -> row.freeAt().isAfter(now))
                    .isEmpty();
            if (isFree) {
                free(host, now.plus(CLAIM));
            }
            return isFree;
        });
    }

    private void putOff(LinkRow link, Set<String> held) {
        transactions.executeWrite(status -> {
            var rested = clock.instant().plus(PAUSE);
            held.forEach(host -> free(host, rested));
            return links.putOff(link.id(), rested);
        });
    }

    private void record(LinkRow link, Tried tried, Set<String> held) {
        transactions.executeWrite(status -> {
            var now = clock.instant();
            checks.save(new CheckRow(null, link.id(), now, tried.verdict().word(), tried.status(), tried.movedTo()));
            held.forEach(host -> free(host, now.plus(PAUSE)));
            return say(link, tried, now);
        });
    }

    /** What is said of it stays as it is while there is doubt. */
    private long say(LinkRow link, Tried tried, Instant now) {
        if (!tried.verdict().mayPass()) {
            return said(link, tried, 0, now, null);
        }
        int failures = link.failures() + 1;
        if (failures > AGAIN.size()) {
            return said(link, tried, failures, now, null);
        }
        var before = new Tried(link.said(), link.status(), link.movedTo());
        return said(link, before, failures, now, now.plus(AGAIN.get(failures - 1)));
    }

    private long said(LinkRow link, Tried said, int failures, Instant now, @Nullable Instant due) {
        return links.tried(link.id(), said.verdict().word(), said.status(), said.movedTo(), failures, now, due);
    }

    private void free(String host, Instant at) {
        if (hosts.free(host, at) == 0) {
            hosts.save(new HostRow(host, at));
        }
    }
}
