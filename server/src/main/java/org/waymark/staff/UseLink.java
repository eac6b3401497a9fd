package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import org.waymark.journal.Journal;

/**
 * Lets somebody choose a password through the link they were given. Every
 * link of theirs ends, and whoever was signed in as them is signed out.
 */
@Singleton
class UseLink {
    private final Staff staff;
    private final StaffRows people;
    private final InvitationRows invitations;
    private final CredentialRows credentials;
    private final Sessions sessions;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    UseLink(
            Staff staff,
            StaffRows people,
            InvitationRows invitations,
            CredentialRows credentials,
            Sessions sessions,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.staff = staff;
        this.people = people;
        this.invitations = invitations;
        this.credentials = credentials;
        this.sessions = sessions;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Whom the link is for.
     *
     * @throws InvitationOver when it opens nothing, or no longer
     */
    StaffMember open(SecretToken token) {
        var row = row(token);
        return staff.find(row.staff() == null ? 0 : row.staff())
                .filter(StaffMember::active)
                .orElseThrow(InvitationOver::ofPerson);
    }

    /** @throws InvitationOver when the link opens nothing, or no longer */
    void choose(SecretToken token, String name, String password) {
        open(token); // before the costly hash, which strangers must not set off
        var hash = PasswordHash.of(password);
        transactions.executeWrite(status -> {
            people.takeTurn();
            var member = open(token);
            var now = clock.instant();
            invitations.deleteByStaff(member.id());
            people.update(
                    people.findById(member.id()).orElseThrow(NoSuchPerson::new).called(name));
            credentials.deleteByStaffAndKind(member.id(), CredentialRow.PASSWORD);
            credentials.save(CredentialRow.password(member.id(), hash, now));
            sessions.endAll(member.id());
            return journal.record(member.journalName(), "choose-password", member.journalName(), "by link");
        });
    }

    private InvitationRow row(SecretToken token) {
        return invitations
                .findByTokenHashAndPurpose(token.hash(), InvitationRow.PERSON)
                .filter(row -> row.usedAt() == null && clock.instant().isBefore(row.expiresAt()))
                .orElseThrow(InvitationOver::ofPerson);
    }
}
