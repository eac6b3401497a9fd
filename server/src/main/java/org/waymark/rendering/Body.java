package org.waymark.rendering;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import org.waymark.content.DocumentId;
import org.waymark.language.Language;
import org.waymark.language.Languages;

/**
 * Makes a body in CommonMark into safe HTML. What an author wrote passes an allow-list of elements; only what a template
 * made of a document, an embed, stands beside it untouched.
 */
class Body {
    private static final Pattern OUTSIDE = Pattern.compile("https?://[^\\s]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern OURS = Pattern.compile("[/#][a-zA-Z0-9/#:-]*");
    private static final Pattern HEADING = Pattern.compile("<h([2-6])>");
    private static final PolicyFactory ALLOWED = new HtmlPolicyBuilder()
            .allowElements(
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "strong",
                    "em",
                    "blockquote",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "a",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "code",
                    "pre",
                    "hr",
                    "br",
                    "span")
            .allowWithoutAttributes("span")
            .allowUrlProtocols("https", "http")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("rel")
            .matching(true, "noreferrer noopener")
            .onElements("a")
            .allowAttributes("lang")
            .matching(Pattern.compile("[A-Za-z0-9-]{2,30}"))
            .onElements("span")
            .allowAttributes("dir")
            .matching(true, "ltr", "rtl")
            .onElements("span")
            .allowAttributes("start")
            .matching(Pattern.compile("[0-9]{1,9}"))
            .onElements("ol")
            .toFactory();

    private final Parser parser;
    private final HtmlRenderer renderer;

    Body(Languages languages) {
        var extensions = List.of(TablesExtension.create());
        parser = Parser.builder()
                .extensions(extensions)
                .linkProcessor(new ForeignWords.Finder())
                .maxInlineNesting(50)
                .maxOpenBlockParsers(50)
                .build();
        renderer = HtmlRenderer.builder()
                .extensions(extensions)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .attributeProviderFactory(context -> Body::mark)
                .nodeRendererFactory(context -> new ForeignWords.Writer(context, languages))
                .build();
    }

    /**
     * @param foreign the language of the body when it is not that of the page
     * @param address where a document is, from the root of the server; empty when it is not shown
     * @param embed the HTML that stands for an embedded document
     */
    String html(
            String markdown,
            @Nullable Language foreign,
            Function<DocumentId, Optional<String>> address,
            Function<DocumentId, String> embed) {
        var document = parser.parse(markdown);
        EmbedLines.split(document);
        document.accept(new Tidy(address));
        var page = new StringBuilder();
        var prose = new StringBuilder();
        var headings = new AtomicInteger();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            var embedded = EmbedLines.in(block);
            if (embedded.isEmpty()) {
                renderer.render(block, prose);
            } else {
                flush(prose, foreign, page, headings);
                var card = embed.apply(embedded.get());
                page.append(headings.get() == 0 ? belowTitle(card) : card);
            }
        }
        flush(prose, foreign, page, headings);
        return page.toString();
    }

    private static void flush(
            StringBuilder prose, @Nullable Language foreign, StringBuilder page, AtomicInteger headings) {
        if (!prose.isEmpty()) {
            var safe = numbered(readable(ALLOWED.sanitize(prose.toString())), headings);
            page.append(foreign == null ? safe : "<div" + Html.languageOf(foreign) + ">" + safe + "</div>");
            prose.setLength(0);
        }
    }

    /** The heading of a card is of the third level; before any of the second that would skip one (WCAG 1.3.1, 2.4.6). */
    private static String belowTitle(String card) {
        return card.replace("<h3>", "<h2>").replace("</h3>", "</h2>");
    }

    /** A heading is called by its number, so that its address is the same in every language. */
    private static String numbered(String html, AtomicInteger headings) {
        return HEADING.matcher(html)
                .replaceAll(heading -> "<h" + heading.group(1) + " id=\"s" + headings.incrementAndGet() + "\">");
    }

    /** The sanitizer also escapes what is harmless between tags and in double quotes; on a slow line that is dear. */
    private static String readable(String safe) {
        return safe.replace("&#39;", "'")
                .replace("&#61;", "=")
                .replace("&#64;", "@")
                .replace("&#43;", "+");
    }

    private static void mark(Node node, String tagName, Map<String, String> attributes) {
        attributes.remove("title");
        attributes.remove("align");
        if (node instanceof Link link && OUTSIDE.matcher(link.getDestination()).matches()) {
            attributes.put("rel", "noreferrer noopener");
        }
    }

    /** Lowers headings below the title, points links to where documents are, and leaves only the words of what leads nowhere. */
    private static class Tidy extends AbstractVisitor {
        private final Function<DocumentId, Optional<String>> address;

        Tidy(Function<DocumentId, Optional<String>> address) {
            this.address = address;
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            heading.setLevel(Math.max(2, heading.getLevel()));
        }

        @Override
        public void visit(Link link) {
            visitChildren(link);
            var target = target(link.getDestination());
            if (target.isPresent()) {
                link.setDestination(target.get());
            } else {
                onlyWords(link);
            }
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            onlyWords(image);
        }

        private Optional<String> target(String destination) {
            if (OUTSIDE.matcher(destination).matches()) {
                return Optional.of(destination);
            }
            return EmbedLines.documentId(destination).flatMap(address).filter(path -> OURS.matcher(path)
                    .matches());
        }

        private static void onlyWords(Node node) {
            Node last = node;
            for (Node child = node.getFirstChild(); child != null; ) {
                var next = child.getNext();
                last.insertAfter(child);
                last = child;
                child = next;
            }
            node.unlink();
        }
    }
}
