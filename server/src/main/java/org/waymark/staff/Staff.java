package org.waymark.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The people who work with Waymark. */
@Singleton
public class Staff {
    private final StaffRows people;
    private final StaffRoleRows roles;

    Staff(StaffRows people, StaffRoleRows roles) {
        this.people = people;
        this.roles = roles;
    }

    /** Everybody, in the order they came. */
    public List<StaffMember> all() {
        var rolesOf = roles.findAll().stream()
                .collect(Collectors.groupingBy(
                        StaffRoleRow::staff, Collectors.mapping(row -> Role.of(row.role()), Collectors.toSet())));
        return people.inOrder().stream()
                .map(row -> row.member(rolesOf.getOrDefault(row.number(), Set.of())))
                .toList();
    }

    boolean hasAdministrator() {
        return roles.existsByRole(Role.ADMINISTRATOR.word());
    }
}
