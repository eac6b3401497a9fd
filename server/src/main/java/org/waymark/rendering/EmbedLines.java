package org.waymark.rendering;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;

/** The lines of a body on which another document is shown. */
final class EmbedLines {
    private static final Pattern EMBED = Pattern.compile("\\{\\{\\s*([a-z0-9-]+:[a-z0-9-]+)\\s*}}");

    private EmbedLines() {}

    /** The document that a block shows; empty for words. */
    static Optional<DocumentId> in(Node block) {
        if (!(block instanceof Paragraph) || !(block.getFirstChild() instanceof Text)) {
            return Optional.empty();
        }
        var line = new StringBuilder();
        for (Node part = block.getFirstChild(); part != null; part = part.getNext()) {
            if (!(part instanceof Text text)) {
                return Optional.empty();
            }
            line.append(text.getLiteral());
        }
        var matcher = EMBED.matcher(line.toString().strip());
        return matcher.matches() ? documentId(matcher.group(1)) : Optional.empty();
    }

    static Optional<DocumentId> documentId(String name) {
        try {
            return Optional.of(DocumentId.parse(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** An embed has a line of its own, but an author may forget the empty lines around it. */
    static void split(Node document) {
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            for (Node part = block.getFirstChild(); block instanceof Paragraph && part != null; part = part.getNext()) {
                if (part instanceof SoftLineBreak && (startsEmbed(part.getNext()) || endsEmbed(part.getPrevious()))) {
                    var rest = new Paragraph();
                    for (Node next = part.getNext(); next != null; ) {
                        var following = next.getNext();
                        rest.appendChild(next);
                        next = following;
                    }
                    block.insertAfter(rest);
                    part.unlink();
                    break;
                }
            }
        }
    }

    private static boolean startsEmbed(@Nullable Node part) {
        return part instanceof Text text && text.getLiteral().strip().startsWith("{{");
    }

    private static boolean endsEmbed(@Nullable Node part) {
        return part instanceof Text text && text.getLiteral().strip().endsWith("}}");
    }
}
