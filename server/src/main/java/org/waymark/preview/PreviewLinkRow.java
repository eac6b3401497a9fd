package org.waymark.preview;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code preview_link}.
 *
 * @param shownIn the language of the page
 * @param staff who made it
 */
@MappedEntity("preview_link")
record PreviewLinkRow(
        @Id @GeneratedValue @Nullable Long id,
        String tokenHash,
        long revision,
        String shownIn,
        long staff,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant endedAt) {

    boolean isOpen(Instant now) {
        return endedAt == null && now.isBefore(expiresAt);
    }

    PreviewLinkRow ended(Instant now) {
        return new PreviewLinkRow(id, tokenHash, revision, shownIn, staff, madeAt, expiresAt, now);
    }

    /** Of a row that was stored. */
    long number() {
        return Objects.requireNonNull(id);
    }
}
