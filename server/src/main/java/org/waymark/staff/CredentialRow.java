package org.waymark.staff;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code staff_credential}.
 *
 * @param lastStep of a second factor, the newest time step that was used
 */
@MappedEntity("staff_credential")
record CredentialRow(
        @Id @GeneratedValue @Nullable Long id,
        long staff,
        String kind,
        String secret,
        Instant createdAt,
        @Nullable Long lastStep) {
    static final String PASSWORD = "password";
    static final String TOTP = "totp";
    static final String RECOVERY_CODE = "recovery-code";

    static CredentialRow password(long staff, PasswordHash hash, Instant at) {
        return new CredentialRow(null, staff, PASSWORD, hash.phc(), at, null);
    }

    static CredentialRow totp(long staff, String secret, Instant at, long lastStep) {
        return new CredentialRow(null, staff, TOTP, secret, at, lastStep);
    }

    static CredentialRow recoveryCode(long staff, String hash, Instant at) {
        return new CredentialRow(null, staff, RECOVERY_CODE, hash, at, null);
    }

    /** Without the secret: records end up in logs. */
    @Override
    public String toString() {
        return "CredentialRow[" + kind + "]";
    }
}
