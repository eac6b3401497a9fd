package org.waymark.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code staff_invitation}. */
@MappedEntity("staff_invitation")
record InvitationRow(
        @Id String tokenHash,
        String purpose,
        Instant expiresAt,
        @Nullable Instant usedAt) {
    static final String FIRST_ADMINISTRATOR = "first-administrator";

    InvitationRow used(Instant at) {
        return new InvitationRow(tokenHash, purpose, expiresAt, at);
    }
}
