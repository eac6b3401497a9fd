package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import org.waymark.journal.Journal;

/** The passkeys of people: made, listed, taken away. */
@Singleton
class Passkeys {
    private final PasskeyRows rows;
    private final PasskeyCheck check;
    private final SecondFactor secondFactor;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    Passkeys(
            PasskeyRows rows,
            PasskeyCheck check,
            SecondFactor secondFactor,
            Journal journal,
            TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.check = check;
        this.secondFactor = secondFactor;
        this.journal = journal;
        this.transactions = transactions;
    }

    List<PasskeyRow> of(StaffMember person) {
        return rows.of(person.id());
    }

    /**
     * Keeps the passkey that the browser made.
     *
     * @return recovery codes for somebody who has none left, else none; empty where the answer does not fit
     */
    Optional<List<RecoveryCode>> add(SecretToken browser, StaffMember person, String name, String answer) {
        return check.made(browser, person, name, answer)
                .filter(row -> rows.findByCredentialId(row.credentialId()).isEmpty())
                .map(row -> transactions.executeWrite(status -> {
                    rows.save(row);
                    journal.record(person.journalName(), "add-passkey", person.journalName(), "");
                    return secondFactor.firstRecoveryCodes(person);
                }));
    }

    /** Nothing happens when it is gone already, or somebody else's. */
    void remove(StaffMember person, long id) {
        transactions.executeWrite(status -> {
            if (rows.deleteByIdAndStaff(id, person.id()) > 0) {
                secondFactor.dropNeedlessCodes(person);
                journal.record(person.journalName(), "remove-passkey", person.journalName(), "");
            }
            return status;
        });
    }
}
