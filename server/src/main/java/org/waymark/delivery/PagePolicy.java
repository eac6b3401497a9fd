package org.waymark.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.waymark.archive.Archive;
import org.waymark.http.SecurityHeaders;

/** What an edition's pages may do. Rendering wrote it beside the pages, for it alone knows the hash of their style. */
public final class PagePolicy {
    private PagePolicy() {}

    /** The value of {@code Content-Security-Policy}. */
    public static String of(Archive archive) {
        try {
            var entry = archive.find("waymark/csp.txt");
            return entry.isEmpty()
                    ? SecurityHeaders.POLICY
                    : new String(archive.read(entry.get()), StandardCharsets.UTF_8).trim();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
