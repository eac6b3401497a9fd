package org.waymark.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    /** The documents that facts name like {@code page:keep-your-documents}, by JSON pointer; ids without a kind are not among them. */
    public static Map<String, DocumentId> named(Fields facts) {
        var named = new LinkedHashMap<String, DocumentId>();
        collect("", facts.asMap(), named);
        return Collections.unmodifiableMap(named);
    }

    private static void collect(String pointer, Object value, Map<String, DocumentId> named) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> collect(pointer + "/" + key, inner, named));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(pointer + "/" + i, list.get(i), named);
            }
        } else if (value instanceof String text
                && new Link(text, "", 0).isToDocument()
                && DocumentId.isWellFormed(text)) {
            named.put(pointer, DocumentId.parse(text));
        }
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
