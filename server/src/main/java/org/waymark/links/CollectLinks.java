package org.waymark.links;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.documents.Revisions;

/** Finds the outside links of what was saved since it last looked; each revision is looked through once. */
@Singleton
class CollectLinks {
    private static final int BATCH = 200;

    private final UseRows uses;
    private final LinkRows links;
    private final Revisions revisions;
    private final LinkSettings settings;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    CollectLinks(
            UseRows uses,
            LinkRows links,
            Revisions revisions,
            LinkSettings settings,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.uses = uses;
        this.links = links;
        this.revisions = revisions;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Until nothing is left; in pieces, so that nobody waits for long. */
    void collectAll() {
        int done;
        do {
            done = collect();
        } while (done == BATCH);
    }

    /** One piece; how many facts and texts it was. */
    int collect() {
        if (uses.unscanned(1).isEmpty()) {
            return 0;
        }
        return transactions.executeWrite(status -> {
            links.takeTurn();
            var ids = uses.unscanned(BATCH);
            Map<Long, Map<String, Set<String>>> found = new LinkedHashMap<>();
            revisions.among(ids).forEach(each -> found.put(each.id(), LinksInContent.of(each.content())));
            saveNew(found.values().stream()
                    .flatMap(each -> each.keySet().stream())
                    .distinct()
                    .toList());
            found.forEach((revision, addresses) -> {
                uses.scanned(revision);
                addresses.forEach((address, places) ->
                        places.forEach(place -> uses.use(revision, WebAddress.id(address), place)));
            });
            return ids.size();
        });
    }

    private void saveNew(List<String> addresses) {
        var ids = addresses.stream().map(WebAddress::id).toList();
        var known = ids.isEmpty() ? Set.<String>of() : new HashSet<>(links.known(ids));
        var now = clock.instant();
        var rows = addresses.stream()
                .filter(address -> !known.contains(WebAddress.id(address)))
                .map(address -> LinkRow.found(address, now, settings.byItself() ? now : null))
                .toList();
        if (!rows.isEmpty()) {
            links.saveAll(rows);
        }
    }
}
