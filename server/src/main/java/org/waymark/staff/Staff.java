package org.waymark.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
        var assigned = roles.findAll().stream()
                .collect(Collectors.groupingBy(
                        StaffRoleRow::staff, Collectors.mapping(StaffRoleRow::assignment, Collectors.toList())));
        return people.inOrder().stream()
                .map(row -> row.member(assigned.getOrDefault(row.number(), List.of())))
                .toList();
    }

    public Optional<StaffMember> find(long id) {
        return people.findById(id).map(this::member);
    }

    /** Whoever signs in with that address, in whatever letters it is written. */
    public Optional<StaffMember> byEmail(String email) {
        return people.findByEmail(email.toLowerCase(Locale.ROOT)).map(this::member);
    }

    boolean hasAdministrator() {
        return roles.existsByRole(Role.ADMINISTRATOR.word());
    }

    private StaffMember member(StaffRow row) {
        return row.member(roles.findByStaff(row.number()).stream()
                .map(StaffRoleRow::assignment)
                .toList());
    }
}
