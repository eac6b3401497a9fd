package org.waymark.staff;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/**
 * A row of {@code sign_in_challenge}: something asked of one browser, to be answered once and soon.
 *
 * @param challenge 32 random bytes in base64url
 * @param browser the hash of its cookie
 * @param detail what must be known when the answer comes
 */
@MappedEntity("sign_in_challenge")
record Challenge(@Id String challenge, String browser, String purpose, String detail, Instant expiresAt) {
    static final String ADD_PASSKEY = "add-passkey";
    static final String USE_PASSKEY = "use-passkey";
    static final String ELSEWHERE = "elsewhere";

    /** Without what was asked: records end up in logs. */
    @Override
    public String toString() {
        return "Challenge[" + purpose + "]";
    }
}
