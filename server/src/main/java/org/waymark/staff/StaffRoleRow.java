package org.waymark.staff;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/** A row of {@code staff_role}. */
@MappedEntity("staff_role")
record StaffRoleRow(@Id @GeneratedValue @Nullable Long id, long staff, String role) {}
