package org.waymark.links;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code link}. */
@MappedEntity("link")
record LinkRow(
        @Id String id,
        String address,
        String host,
        Instant foundAt,
        String verdict,
        int status,
        String movedTo,
        int failures,
        @Nullable Instant triedAt,
        @Nullable Instant dueAt) {

    /** @param dueAt when it is asked; null: not before the next round */
    static LinkRow found(String address, Instant now, @Nullable Instant dueAt) {
        var host = WebAddress.of(address).map(WebAddress::host).orElse("");
        return new LinkRow(WebAddress.id(address), address, host, now, Verdict.UNKNOWN.word(), 0, "", 0, null, dueAt);
    }

    Verdict said() {
        return Verdict.of(verdict);
    }

    /** Whether it failed, and is asked again before anything is said. */
    boolean isDoubted() {
        return failures > 0 && dueAt != null;
    }
}
