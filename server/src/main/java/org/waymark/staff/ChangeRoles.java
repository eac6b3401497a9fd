package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.journal.Journal;

/** Says anew what somebody may do; it counts from their next request on. */
@Singleton
class ChangeRoles {
    private final Staff staff;
    private final StaffRows people;
    private final StaffRoleRows roles;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;

    ChangeRoles(
            Staff staff,
            StaffRows people,
            StaffRoleRows roles,
            Journal journal,
            TransactionOperations<Connection> transactions) {
        this.staff = staff;
        this.people = people;
        this.roles = roles;
        this.journal = journal;
        this.transactions = transactions;
    }

    /** @throws LastAdministrator when nobody would be left who can manage people */
    void change(StaffMember by, long id, List<Assignment> assignments) {
        transactions.executeWrite(status -> {
            people.takeTurn();
            var member = staff.find(id).orElseThrow(NoSuchPerson::new);
            boolean stays = assignments.stream().anyMatch(each -> each.role() == Role.ADMINISTRATOR);
            if (member.roles().contains(Role.ADMINISTRATOR) && !stays && roles.otherAdministrators(id) == 0) {
                throw new LastAdministrator();
            }
            roles.deleteByStaff(id);
            assignments.forEach(each -> roles.save(StaffRoleRow.of(id, each)));
            return journal.record(by.journalName(), "change-roles", member.journalName(), written(assignments));
        });
    }

    /** Like {@code editor, translator in ar fr below page:rights}. */
    static String written(List<Assignment> assignments) {
        return assignments.stream()
                .map(each -> each.role().word()
                        + bound(" in ", each.reach().languages())
                        + bound(" below ", each.reach().parts()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String bound(String before, Set<?> values) {
        return values.isEmpty()
                ? ""
                : before + values.stream().map(Object::toString).sorted().collect(Collectors.joining(" "));
    }
}
