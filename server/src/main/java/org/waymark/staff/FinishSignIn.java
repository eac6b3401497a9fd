package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Optional;
import org.waymark.journal.Journal;

/** Lets somebody in who is half in, by their second factor. */
@Singleton
class FinishSignIn {
    private final SecondFactor secondFactor;
    private final Sessions sessions;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    FinishSignIn(
            SecondFactor secondFactor,
            Sessions sessions,
            Journal journal,
            TransactionOperations<Connection> transactions) {
        this.secondFactor = secondFactor;
        this.sessions = sessions;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** The token of the whole session, which takes the place of the half one; empty when the code is wrong. */
    Optional<SecretToken> with(DeskSession half, String code, ClientAddress from, String device) {
        var member = half.member();
        if (!secondFactor.accepts(member, code, from)) {
            return Optional.empty();
        }
        return transactions.executeWrite(status -> {
            sessions.end(half.id(), member.id());
            var token = sessions.begin(member.id(), false, device);
            journal.record(member.journalName(), "sign-in", member.journalName(), "with second factor");
            return Optional.of(token);
        });
    }
}
