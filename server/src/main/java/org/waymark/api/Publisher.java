package org.waymark.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.waymark.archive.Archive;

/** Who answers for an edition. */
final class Publisher {
    private Publisher() {}

    /** Empty where nobody is named. */
    static String of(Archive archive) {
        var entry = archive.find("waymark/publisher.txt");
        try {
            return entry.isEmpty() ? "" : new String(archive.read(entry.get()), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
