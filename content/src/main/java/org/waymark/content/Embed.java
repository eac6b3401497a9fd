package org.waymark.content;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A place in a body where another document is shown, written {@code {{hotline:it-trafficking}}} as a block of its own.
 *
 * @param line within the body, from 1
 */
public record Embed(DocumentId document, int line) {
    /** How one is written, for example. */
    static final String EXAMPLE = "{{hotline:it-trafficking}}";

    private static final Pattern WRITTEN = Pattern.compile("\\{\\{([a-z0-9-]+:[a-z0-9-]+)}}");

    /** The id between the braces of a paragraph that is an embed and nothing else; null for any other. */
    static @Nullable String written(String paragraph) {
        var matcher = WRITTEN.matcher(paragraph.trim());
        return matcher.matches() ? matcher.group(1) : null;
    }
}
