package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import org.waymark.journal.Journal;

/** Ends sessions. */
@Singleton
class SignOut {
    private final Sessions sessions;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    SignOut(Sessions sessions, Journal journal, TransactionOperations<Connection> transactions) {
        this.sessions = sessions;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** Ends the session of this browser; nothing happens when it is over already. */
    void end(SecretToken token) {
        transactions.executeWrite(status -> sessions.find(token).map(row -> {
            sessions.end(token);
            var name = "staff:" + row.staff();
            return journal.record(name, "sign-out", name, "");
        }));
    }

    /** Ends another session of the same person; nothing happens when it is over already. */
    void end(long id, StaffMember member) {
        transactions.executeWrite(status -> sessions.end(id, member.id())
                ? journal.record(member.journalName(), "end-session", member.journalName(), "")
                : null);
    }

    void endOthers(DeskSession kept) {
        transactions.executeWrite(status -> {
            sessions.endOthers(kept);
            var name = kept.member().journalName();
            return journal.record(name, "end-other-sessions", name, "");
        });
    }
}
