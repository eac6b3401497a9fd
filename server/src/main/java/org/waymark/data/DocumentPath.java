package org.waymark.data;

import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.content.DocumentId;

/**
 * The path of a document, taken apart.
 *
 * @param language of its readers
 */
public record DocumentPath(String language, DocumentId id) {
    private static final Pattern PATH =
            Pattern.compile(Pattern.quote(DataPaths.ROOT) + "([^/]+)/documents/([a-z0-9-]+)/([a-z0-9-]+)");

    /** Empty for the path of anything else. */
    public static Optional<DocumentPath> of(String path) {
        var parts = PATH.matcher(path);
        return parts.matches()
                ? Optional.of(new DocumentPath(parts.group(1), new DocumentId(parts.group(2), parts.group(3))))
                : Optional.empty();
    }
}
