package org.waymark.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * What a body points to.
 *
 * @param embeds documents shown in it, in order
 * @param links all links of it, in order
 */
public record References(List<Embed> embeds, List<Link> links) {

    /** Finds the references of a body; what is written wrongly is left to {@link WellFormed}. */
    public static References in(String body) {
        var finder = new Finder();
        Markdown.parse(body).accept(finder);
        return new References(Collections.unmodifiableList(finder.embeds), Collections.unmodifiableList(finder.links));
    }

    /** Every document embedded or linked to; a link that names none is left out. */
    public Set<DocumentId> documents() {
        var documents = new TreeSet<DocumentId>();
        embeds.forEach(embed -> documents.add(embed.document()));
        for (var link : links) {
            if (link.isToDocument() && DocumentId.isWellFormed(link.target())) {
                documents.add(DocumentId.parse(link.target()));
            }
        }
        return documents;
    }

    private static final class Finder extends AbstractVisitor {
        final List<Embed> embeds = new ArrayList<>();
        final List<Link> links = new ArrayList<>();

        @Override
        public void visit(Paragraph paragraph) {
            var written = topLevel(paragraph) ? Embed.written(Markdown.text(paragraph)) : null;
            if (written != null && DocumentId.isWellFormed(written)) {
                embeds.add(new Embed(DocumentId.parse(written), Markdown.line(paragraph)));
            }
            visitChildren(paragraph);
        }

        @Override
        public void visit(org.commonmark.node.Link link) {
            links.add(new Link(link.getDestination(), Markdown.text(link), Markdown.line(link)));
            visitChildren(link);
        }

        private static boolean topLevel(Node node) {
            return node.getParent() instanceof org.commonmark.node.Document;
        }
    }
}
