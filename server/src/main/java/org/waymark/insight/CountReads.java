package org.waymark.insight;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.delivery.PageReads;

/**
 * Adds what was read to the totals of the day, every minute. Any number of nodes add to the same totals. While the store
 * is away, what was counted waits in memory; what a crash takes with it is a minute at most.
 */
@Singleton
public class CountReads {
    private static final Logger LOG = LoggerFactory.getLogger(CountReads.class);

    /** Codes behind short addresses can be made up by anybody; a house has no more posters than this. */
    private static final int MOST_CODES = 5_000;

    private final PageReads reads;
    private final PageReadsRows rows;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    private final Map<String, Long> waiting = new HashMap<>();

    CountReads(PageReads reads, PageReadsRows rows, TransactionOperations<Connection> transactions, Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds what was read since the last time. */
    @Scheduled(initialDelay = "1m", fixedDelay = "1m")
    public synchronized void count() {
        reads.take().forEach((path, count) -> waiting.merge(path, count, Long::sum));
        if (waiting.isEmpty()) {
            return;
        }
        var day = LocalDate.now(clock).toString();
        try {
            transactions.executeWrite(status -> {
                waiting.forEach((path, count) -> add(day, path, count));
                return status;
            });
            waiting.clear();
        } catch (RuntimeException e) {
            LOG.debug("What was read is counted in a minute: the store did not take it", e);
        }
    }

    private void add(String day, String path, long count) {
        if (rows.add(day, path, count) == 0 && (path.indexOf('?') < 0 || rows.codesOn(day) < MOST_CODES)) {
            rows.save(new PageReadsRow(null, day, path, count));
        }
    }
}
