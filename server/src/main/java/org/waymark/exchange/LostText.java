package org.waymark.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.waymark.content.Content;
import org.waymark.content.Fields;

/**
 * Stands in the history of a source text for an older one of which a library holds only the hash. Without it an
 * outdated translation would pass for a translation of the text of today. It is never approved, so never published.
 */
final class LostText {
    private static final Pattern TITLE = Pattern.compile("lost text ([0-9a-f]{8})");
    private static final String SUMMARY = "An older text that did not come with the library.";

    private LostText() {}

    static Content of(String hashStart) {
        return new Content(Fields.of(Map.of("title", "lost text " + hashStart, "summary", SUMMARY)), "");
    }

    /** The first digits of the hash of the text it stands for; empty for any other text. */
    static Optional<String> hashStart(Content content) {
        var title = TITLE.matcher(content.fields().textOrEmpty("title"));
        return title.matches() && content.equals(of(title.group(1))) ? Optional.of(title.group(1)) : Optional.empty();
    }
}
