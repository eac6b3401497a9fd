package org.waymark.publishing;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import org.waymark.journal.Journal;

/** Takes back that a release will go out by itself; what was in it stays approved. */
@Singleton
public class CallOffRelease {
    private final PlannedRows rows;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    CallOffRelease(PlannedRows rows, Journal journal, TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** Whether it still waited; one that went out meanwhile stays out. */
    public boolean callOff(long planned, String person) {
        return transactions.executeWrite(status -> {
            boolean waited = rows.calledOff(planned) == 1;
            if (waited) {
                journal.record(person, "call-off-release", "planned release " + planned, "");
            }
            return waited;
        });
    }
}
