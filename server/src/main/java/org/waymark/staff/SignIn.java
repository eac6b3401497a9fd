package org.waymark.staff;

import io.micronaut.http.uri.UriBuilder;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.Connection;
import java.util.Optional;
import org.waymark.journal.Journal;

/** Lets somebody in who knows the password, or half in when a second factor is still to come. */
@Singleton
class SignIn {
    private final Staff staff;
    private final PasswordCheck passwords;
    private final SecondFactor secondFactor;
    private final SignInAttempts attempts;
    private final Sessions sessions;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    SignIn(
            Staff staff,
            PasswordCheck passwords,
            SecondFactor secondFactor,
            SignInAttempts attempts,
            Sessions sessions,
            Journal journal,
            TransactionOperations<Connection> transactions) {
        this.staff = staff;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.attempts = attempts;
        this.sessions = sessions;
        this.journal = journal;
        this.transactions = transactions;
    }

    /**
     * Empty when the password is wrong or there is no such person: nobody is told which.
     *
     * @throws TooManyAttempts before anything is looked at
     */
    Optional<SignedIn> with(String email, String password, ClientAddress from, String device) {
        var attempt = attempts.begin(email, from);
        var member = staff.byEmail(email);
        if (!passwords.isRight(member, password)) {
            return Optional.empty();
        }
        attempts.forget(attempt);
        return member.map(each -> enter(each, device, ""));
    }

    /**
     * Begins a session of somebody who showed who they are.
     *
     * @param how for the journal
     */
    SignedIn enter(StaffMember member, String device, String how) {
        boolean half = secondFactor.isOn(member);
        return transactions.executeWrite(status -> {
            var token = sessions.begin(member.id(), half, device);
            if (!half) {
                journal.record(member.journalName(), "sign-in", member.journalName(), how);
            }
            return new SignedIn(member, token, half);
        });
    }

    /** Who signed in, the new session's token, and whether the second factor is still missing. */
    record SignedIn(StaffMember member, SecretToken token, boolean half) {
        /** Where they go now, on their way. */
        URI way(URI next) {
            return half
                    ? UriBuilder.of(SignInController.CODE_PATH)
                            .queryParam("next", next)
                            .build()
                    : next;
        }
    }
}
