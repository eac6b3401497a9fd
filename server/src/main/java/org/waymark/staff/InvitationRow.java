package org.waymark.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code staff_invitation}.
 *
 * @param staff whom the link is for; null while there is nobody
 */
@MappedEntity("staff_invitation")
record InvitationRow(
        @Id String tokenHash,
        String purpose,
        @Nullable Long staff,
        Instant expiresAt,
        @Nullable Instant usedAt) {
    static final String FIRST_ADMINISTRATOR = "first-administrator";
    /** To choose a password: of somebody invited, or of somebody who lost theirs. */
    static final String PERSON = "person";

    InvitationRow used(Instant at) {
        return new InvitationRow(tokenHash, purpose, staff, expiresAt, at);
    }
}
