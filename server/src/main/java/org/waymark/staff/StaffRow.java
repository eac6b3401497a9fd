package org.waymark.staff;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A row of {@code staff}. */
@MappedEntity("staff")
record StaffRow(@Id @GeneratedValue @Nullable Long id, String name, String email, Instant createdAt) {
    long number() {
        return Objects.requireNonNull(id, "the row was saved");
    }

    StaffMember member(Set<Role> roles) {
        return new StaffMember(number(), name, email, createdAt, roles);
    }
}
