package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import org.waymark.store.LostRace;

/** Who has put the first hour away; the overview begins with it until then. */
@Singleton
public class FirstHour {
    private final FirstHourRows rows;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    FirstHour(FirstHourRows rows, TransactionOperations<Connection> transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    public boolean isPutAway(StaffMember person) {
        return rows.existsById(person.id());
    }

    /** Twice is as good as once. */
    public void putAway(StaffMember person) {
        if (isPutAway(person)) {
            return;
        }
        try {
            transactions.executeWrite(status -> rows.save(new FirstHourRow(person.id(), clock.instant())));
        } catch (RuntimeException e) {
            if (!LostRace.explains(e)) {
                throw e;
            }
        }
    }
}
