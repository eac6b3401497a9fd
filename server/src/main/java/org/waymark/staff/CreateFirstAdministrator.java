package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import org.waymark.journal.Journal;

/** Makes the first administrator out of an invitation. Of two who try at once, one succeeds. */
@Singleton
public class CreateFirstAdministrator {
    private final Staff staff;
    private final StaffRows people;
    private final StaffRoleRows roles;
    private final CredentialRows credentials;
    private final InvitationRows invitations;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    CreateFirstAdministrator(
            Staff staff,
            StaffRows people,
            StaffRoleRows roles,
            CredentialRows credentials,
            InvitationRows invitations,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.staff = staff;
        this.people = people;
        this.roles = roles;
        this.credentials = credentials;
        this.invitations = invitations;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws InvitationOver when the token opens nothing, or no longer */
    void requireOpen(SecretToken token) {
        open(token);
    }

    /** @throws InvitationOver when the token opens nothing, or no longer */
    StaffMember create(SecretToken token, NewAdministrator person) {
        requireOpen(token); // before the costly hash, which strangers must not set off
        var hash = PasswordHash.of(person.password());
        return transactions.executeWrite(status -> {
            people.takeTurn();
            var invitation = open(token);
            var now = clock.instant();
            var row = people.save(StaffRow.added(person.name(), person.email(), now));
            var administrator = new Assignment(Role.ADMINISTRATOR, Reach.EVERYTHING);
            var member = row.member(List.of(administrator));
            roles.save(StaffRoleRow.of(member.id(), administrator));
            credentials.save(CredentialRow.password(member.id(), hash, now));
            invitations.update(invitation.used(now));
            journal.record(member.journalName(), "create-first-administrator", member.journalName(), "");
            return member;
        });
    }

    private InvitationRow open(SecretToken token) {
        var invitation = invitations
                .findByTokenHashAndPurpose(token.hash(), InvitationRow.FIRST_ADMINISTRATOR)
                .orElseThrow(InvitationOver::expired);
        if (invitation.usedAt() != null || staff.hasAdministrator()) {
            throw InvitationOver.used();
        }
        if (!clock.instant().isBefore(invitation.expiresAt())) {
            throw InvitationOver.expired();
        }
        return invitation;
    }
}
