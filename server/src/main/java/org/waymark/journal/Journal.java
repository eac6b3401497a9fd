package org.waymark.journal;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;

/** The record of who did what. Each entry carries the hash of the one before, so none can be changed or taken out unseen. */
@Singleton
public class Journal {
    private final DeedRows rows;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Journal(DeedRows rows, TransactionOperations<Connection> transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Adds an entry within the transaction of the deed, so that both are kept or neither; call it last, others wait for it. */
    public Deed record(String by, String action, String subject, String detail) {
        return transactions.executeWrite(status -> {
            rows.takeTurn();
            var now = clock.instant();
            var deed = rows.last()
                    .map(last -> Deed.after(last, now, by, action, subject, detail))
                    .orElseGet(() -> Deed.first(now, by, action, subject, detail));
            rows.save(DeedRow.of(deed));
            return deed;
        });
    }

    /** The newest entries, newest first. */
    public List<Deed> newest(int count) {
        return rows.newest(count).stream().map(DeedRow::deed).toList();
    }
}
