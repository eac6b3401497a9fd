package org.waymark.staff;

import java.util.List;

/**
 * Somebody as the list of people shows them.
 *
 * @param roles the keys of the names of their roles
 * @param state the key of whether they can sign in
 */
public record PersonView(long id, String name, String email, List<String> roles, String state) {
    static PersonView of(StaffMember member, boolean joined) {
        var state = joined ? "active" : "invited";
        return new PersonView(
                member.id(),
                member.name(),
                member.email(),
                member.roles().stream()
                        .sorted()
                        .map(role -> "desk.role." + role.word())
                        .toList(),
                "desk.person." + (member.active() ? state : "deactivated"));
    }
}
