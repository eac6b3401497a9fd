package org.waymark.insight;

import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import org.waymark.delivery.PageReads;

/**
 * Adds what was read to the totals of the day, every minute. Any number of nodes add to the same totals.
 */
@Singleton
public class CountReads {
    /** Codes behind short addresses can be made up by anybody; a house has no more posters than this. */
    private static final int MOST_CODES = 5_000;

    private final PageReads reads;
    private final PageReadsRows rows;
    private final Clock clock;
    private final WaitingTotals<String> waiting;

    CountReads(PageReads reads, PageReadsRows rows, TransactionOperations<Connection> transactions, Clock clock) {
        this.reads = reads;
        this.rows = rows;
        this.waiting = new WaitingTotals<>(transactions);
        this.clock = clock;
    }

    /** Adds what was read since the last time. */
    @Scheduled(initialDelay = "1m", fixedDelay = "1m")
    public void count() {
        var day = LocalDate.now(clock).toString();
        waiting.store(reads.take(), (path, count) -> add(day, path, count));
    }

    private void add(String day, String path, long count) {
        if (rows.add(day, path, count) == 0 && (path.indexOf('?') < 0 || rows.codesOn(day) < MOST_CODES)) {
            rows.save(new PageReadsRow(null, day, path, count));
        }
    }
}
