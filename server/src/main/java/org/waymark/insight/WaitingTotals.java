package org.waymark.insight;

import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.ObjLongConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Totals that wait for the store. While it is away they wait in memory; what a crash takes with it is a minute at most. */
class WaitingTotals<K> {
    private static final Logger LOG = LoggerFactory.getLogger(WaitingTotals.class);

    private final Map<K, Long> waiting = new HashMap<>();
    private final TransactionOperations<Connection> transactions;

    WaitingTotals(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /**
     * Stores all that waits, or nothing.
     *
     * @param more what was counted since the last time
     * @param add adds a count to a total
     */
    synchronized void store(Map<K, Long> more, ObjLongConsumer<K> add) {
        more.forEach((key, count) -> waiting.merge(key, count, Long::sum));
        if (waiting.isEmpty()) {
            return;
        }
        try {
            transactions.executeWrite(status -> {
                waiting.forEach(add::accept);
                return status;
            });
            waiting.clear();
        } catch (RuntimeException e) {
            LOG.debug("What was counted is stored in a minute: the store did not take it", e);
        }
    }
}
