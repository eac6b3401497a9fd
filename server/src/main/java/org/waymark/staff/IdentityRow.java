package org.waymark.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/** A row of {@code staff_identity}: who somebody is elsewhere. */
@MappedEntity("staff_identity")
record IdentityRow(@Id String issuer, String subject, long staff) {}
