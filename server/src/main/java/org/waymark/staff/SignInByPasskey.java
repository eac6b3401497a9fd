package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.journal.Journal;

/** Lets somebody in by a passkey: instead of a password, or after it. It is two factors at once: the device, and them. */
@Singleton
class SignInByPasskey {
    private final PasskeyRequest request;
    private final PasskeyCheck check;
    private final Staff staff;
    private final SignInAttempts attempts;
    private final Sessions sessions;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    SignInByPasskey(
            PasskeyRequest request,
            PasskeyCheck check,
            Staff staff,
            SignInAttempts attempts,
            Sessions sessions,
            Journal journal,
            TransactionOperations<Connection> transactions) {
        this.request = request;
        this.check = check;
        this.staff = staff;
        this.attempts = attempts;
        this.sessions = sessions;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * What the browser is to be asked.
     *
     * @param half who has given their password already; null for nobody
     * @throws TooManyAttempts when it was asked too often
     */
    Map<String, Object> ask(SecretToken browser, @Nullable DeskSession half, ClientAddress from) {
        attempts.begin(account(browser), from);
        return request.toUse(browser, Stream.ofNullable(half).map(DeskSession::member));
    }

    /** The token of the new session; empty where the answer does not fit. The browser's old token is over then. */
    Optional<SecretToken> with(SecretToken browser, String answer, ClientAddress from, String device) {
        return check.used(browser, answer)
                .flatMap(row -> staff.find(row.staff()))
                .filter(StaffMember::active)
                .map(member -> transactions.executeWrite(status -> {
                    attempts.forget(account(browser), from);
                    sessions.end(browser);
                    var token = sessions.begin(member.id(), false, device);
                    journal.record(member.journalName(), "sign-in", member.journalName(), "with passkey");
                    return token;
                }));
    }

    private static String account(SecretToken browser) {
        return "passkey of " + browser.hash();
    }
}
