package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.waymark.journal.Journal;

/** Adds somebody, who can sign in once they have chosen a password through their link. */
@Singleton
class InvitePerson {
    private final StaffRows people;
    private final StaffRoleRows roles;
    private final MakeLink links;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    InvitePerson(
            StaffRows people,
            StaffRoleRows roles,
            MakeLink links,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.people = people;
        this.roles = roles;
        this.links = links;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws AddressTaken when somebody with that address is here already */
    Invited invite(StaffMember by, Invitee person, List<Assignment> assignments) {
        var address = person.email().toLowerCase(Locale.ROOT);
        return transactions.executeWrite(status -> {
            people.takeTurn();
            if (people.findByEmail(address).isPresent()) {
                throw new AddressTaken();
            }
            var row = people.save(
                    StaffRow.added(person.name(), address, clock.instant()).reading(person.language()));
            assignments.forEach(each -> roles.save(StaffRoleRow.of(row.number(), each)));
            var member = row.member(assignments);
            var link = links.to(member);
            journal.record(by.journalName(), "invite-person", member.journalName(), ChangeRoles.written(assignments));
            return new Invited(member, link);
        });
    }

    /** Somebody new, and the secret of their link. */
    record Invited(StaffMember member, SecretToken link) {}
}
