package org.waymark.archive;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;

/** The shelf and the signing key of the data folder. */
@Factory
class ArchiveFactory {
    @Singleton
    Shelf shelf(@Value("${waymark.home}") Path home, @Value("${waymark.shelf.kept:true}") boolean kept)
            throws IOException {
        var shelf = new Shelf(home.resolve("editions"));
        if (kept) {
            shelf.removeUnfinished();
        }
        return shelf;
    }

    @Singleton
    SigningKey signingKey(@Value("${waymark.home}") Path home) throws IOException {
        return SigningKey.in(home.resolve("keys"));
    }

    @Singleton
    ArchiveWriter archiveWriter(SigningKey key) {
        return new ArchiveWriter(key);
    }
}
