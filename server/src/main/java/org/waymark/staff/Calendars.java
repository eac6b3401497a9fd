package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.waymark.journal.Journal;

/** The secret addresses under which calendar programs, which cannot sign in, find what is due. One per person. */
@Singleton
public class Calendars {
    private final CalendarRows rows;
    private final Staff staff;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Calendars(
            CalendarRows rows,
            Staff staff,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rows = rows;
        this.staff = staff;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Whose calendar is behind the secret; nobody's where it was ended, or the account was closed. */
    public Optional<StaffMember> owner(String secret) {
        return rows.findByTokenHash(new SecretToken(secret).hash())
                .flatMap(row -> staff.find(row.staff()))
                .filter(StaffMember::active);
    }

    Optional<Instant> madeAt(StaffMember person) {
        return rows.findByStaff(person.id()).map(CalendarRow::madeAt);
    }

    /** A new secret, which is known to nobody else; the one before ends. */
    SecretToken make(StaffMember person) {
        var token = SecretToken.random();
        return transactions.executeWrite(status -> {
            rows.deleteByStaff(person.id());
            rows.save(new CalendarRow(person.id(), token.hash(), clock.instant()));
            journal.record(person.journalName(), "make-calendar", person.journalName(), "");
            return token;
        });
    }

    void end(StaffMember person) {
        transactions.executeWrite(status -> {
            if (rows.deleteByStaff(person.id()) > 0) {
                journal.record(person.journalName(), "end-calendar", person.journalName(), "");
            }
            return status;
        });
    }
}
