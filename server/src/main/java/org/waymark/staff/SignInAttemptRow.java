package org.waymark.staff;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A row of {@code sign_in_attempt}; account and address are hashes. */
@MappedEntity("sign_in_attempt")
record SignInAttemptRow(@Id @GeneratedValue @Nullable Long id, String account, String address, Instant at) {
    long number() {
        return Objects.requireNonNull(id, "the row was saved");
    }
}
