package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** A body of sentences and help lines alone, in the parts that a channel without formatting carries one below the other. */
public final class PlainBody {
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder words = new StringBuilder();

    private PlainBody() {}

    /**
     * One part.
     *
     * @param words as a reader sees them, on one line; empty where a document is shown
     * @param shown null for words
     */
    public record Part(String words, @Nullable DocumentId shown) {}

    /** A paragraph is one part; a help line is one of its own, also where its author forgot the empty lines around it. */
    public static List<Part> parts(String body) {
        var plain = new PlainBody();
        for (Node at = Markdown.parse(body).getFirstChild(); at != null; at = at.getNext()) {
            Markdown.text(at).lines().map(String::strip).forEach(plain::line);
            plain.endOfWords();
        }
        return List.copyOf(plain.parts);
    }

    private void line(String line) {
        var id = Embed.written(line);
        if (id != null && DocumentId.isWellFormed(id)) {
            endOfWords();
            parts.add(new Part("", DocumentId.parse(id)));
        } else if (!line.isEmpty()) {
            words.append(words.length() == 0 ? "" : " ").append(line);
        }
    }

    private void endOfWords() {
        if (words.length() > 0) {
            parts.add(new Part(words.toString(), null));
            words.setLength(0);
        }
    }
}
