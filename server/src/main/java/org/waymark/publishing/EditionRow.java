package org.waymark.publishing;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A row of {@code edition}. */
@MappedEntity("edition")
record EditionRow(
        @Id int number,
        @Nullable Integer parent,
        long release,
        Instant madeAt,
        String publisher,
        String address,
        int brotliQuality,
        String contentHash) {

    Edition edition() {
        return new Edition(new EditionNumber(number), madeAt, publisher, address, brotliQuality);
    }
}
