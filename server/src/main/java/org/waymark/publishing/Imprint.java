package org.waymark.publishing;

import org.jspecify.annotations.Nullable;

/**
 * Who answers for an edition, and how it is compressed.
 *
 * @param address where readers reach it, like {@code https://example.org}; empty when not known
 * @param brotliQuality null: as the edition before; for the first edition as its size allows
 */
public record Imprint(
        String publisher, String address, @Nullable Integer brotliQuality) {
    public Imprint {
        if (brotliQuality != null && (brotliQuality < 0 || brotliQuality > 11)) {
            throw new IllegalArgumentException("Brotli has qualities 0 to 11, not " + brotliQuality);
        }
    }

    static Imprint of(Edition edition) {
        return new Imprint(edition.publisher(), edition.address(), edition.brotliQuality());
    }
}
