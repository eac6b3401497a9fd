package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import org.waymark.journal.Journal;

/** Lets somebody in no more: they are signed out everywhere at once. What they wrote stays under their name. */
@Singleton
class DeactivatePerson {
    private final StaffRows people;
    private final StaffRoleRows roles;
    private final InvitationRows invitations;
    private final IdentityRows identities;
    private final Sessions sessions;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    DeactivatePerson(
            StaffRows people,
            StaffRoleRows roles,
            InvitationRows invitations,
            IdentityRows identities,
            Sessions sessions,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.people = people;
        this.roles = roles;
        this.invitations = invitations;
        this.identities = identities;
        this.sessions = sessions;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws LastAdministrator when nobody would be left who can manage people */
    void deactivate(StaffMember by, long id) {
        transactions.executeWrite(status -> {
            people.takeTurn();
            var row = people.findById(id).orElseThrow(NoSuchPerson::new);
            if (roles.otherAdministrators(id) == 0) {
                throw new LastAdministrator();
            }
            people.update(row.deactivated(clock.instant()));
            invitations.deleteByStaff(id);
            identities.deleteByStaff(id);
            sessions.endAll(id);
            return journal.record(by.journalName(), "deactivate-person", "staff:" + id, "");
        });
    }

    /** With the roles and the password of before. */
    void reactivate(StaffMember by, long id) {
        transactions.executeWrite(status -> {
            people.takeTurn();
            var row = people.findById(id).orElseThrow(NoSuchPerson::new);
            people.update(row.deactivated(null));
            return journal.record(by.journalName(), "reactivate-person", "staff:" + id, "");
        });
    }
}
