package org.waymark.staff;

import java.time.Instant;
import java.util.Set;

/** A person who works with Waymark. */
public record StaffMember(long id, String name, String email, Instant createdAt, Set<Role> roles) {
    public StaffMember {
        roles = Set.copyOf(roles);
    }

    /** How the journal names the person; an address would stay there for ever. */
    public String journalName() {
        return "staff:" + id;
    }
}
