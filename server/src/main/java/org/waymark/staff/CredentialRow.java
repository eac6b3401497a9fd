package org.waymark.staff;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code staff_credential}. */
@MappedEntity("staff_credential")
record CredentialRow(@Id @GeneratedValue @Nullable Long id, long staff, String kind, String secret, Instant createdAt) {
    static CredentialRow password(long staff, PasswordHash hash, Instant at) {
        return new CredentialRow(null, staff, "password", hash.phc(), at);
    }
}
