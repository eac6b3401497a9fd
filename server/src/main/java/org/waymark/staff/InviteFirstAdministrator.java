package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.waymark.journal.Journal;

/** Lets whoever runs the server name the first administrator, who can then invite everybody else. */
@Singleton
public class InviteFirstAdministrator {
    static final String PATH = "/desk/setup/";
    static final Duration VALID = Duration.ofHours(24);

    private final Staff staff;
    private final InvitationRows invitations;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    InviteFirstAdministrator(
            Staff staff,
            InvitationRows invitations,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.staff = staff;
        this.invitations = invitations;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * A new link that opens once, within 24 hours; empty when there is an administrator. It is a secret: print it for the
     * person at the terminal and log it nowhere.
     *
     * @param address where this server is reached, like {@code http://127.0.0.1:8080}
     */
    public Optional<String> link(String address) {
        return transactions.executeWrite(status -> {
            if (staff.hasAdministrator()) {
                return Optional.empty();
            }
            var token = SecretToken.random();
            var expires = clock.instant().plus(VALID);
            invitations.save(new InvitationRow(token.hash(), InvitationRow.FIRST_ADMINISTRATOR, null, expires, null));
            journal.record("server", "invite-first-administrator", "staff", "valid until " + expires);
            return Optional.of(address.replaceFirst("/+$", "") + PATH + token.value());
        });
    }
}
