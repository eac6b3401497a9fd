package org.waymark.staff;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of {@code staff_passkey}. */
@MappedEntity("staff_passkey")
record PasskeyRow(
        @Id @GeneratedValue @Nullable Long id,
        long staff,
        String credentialId,
        String credential,
        long counter,
        boolean backupEligible,
        String name,
        Instant createdAt,
        @Nullable Instant usedAt) {

    long number() {
        return Objects.requireNonNull(id, "the row was saved");
    }
}
