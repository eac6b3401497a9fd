package org.waymark.rendering;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.waymark.content.LanguageTag;
import org.waymark.language.Languages;

/** Words of another language inside a text, {@code [Trace the Face]{lang=en}}: a voice reads them as they are spoken. */
class ForeignWords extends CustomNode {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?");

    private final String tag;

    ForeignWords(String tag) {
        this.tag = tag;
    }

    /** Finds them where the parser looks for a link; what is none of ours is left to the parser. */
    static class Finder implements LinkProcessor {
        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            if (link.destination() != null || link.marker() != null) {
                return LinkResult.none();
            }
            scanner.setPosition(link.afterTextBracket());
            if (!scanner.next("{lang=")) {
                return LinkResult.none();
            }
            var start = scanner.position();
            if (scanner.find('}') < 1) {
                return LinkResult.none();
            }
            var tag = scanner.getSource(start, scanner.position()).getContent();
            scanner.next();
            return TAG.matcher(tag).matches()
                    ? LinkResult.wrapTextIn(new ForeignWords(tag), scanner.position())
                    : LinkResult.none();
        }
    }

    /** Writes them with their language, and the direction it is written in where that is known. */
    static class Writer implements NodeRenderer {
        private final HtmlNodeRendererContext context;
        private final Languages languages;

        Writer(HtmlNodeRendererContext context, Languages languages) {
            this.context = context;
            this.languages = languages;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(ForeignWords.class);
        }

        @Override
        public void render(Node node) {
            var html = context.getWriter();
            html.tag("span", attributes(((ForeignWords) node).tag));
            for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            html.tag("/span");
        }

        /** In a fixed order: the same edition gives the same bytes everywhere. */
        private Map<String, String> attributes(String tag) {
            var attributes = new LinkedHashMap<String, String>();
            attributes.put("lang", tag);
            languages
                    .find(new LanguageTag(tag))
                    .ifPresent(language ->
                            attributes.put("dir", language.direction().html()));
            return attributes;
        }
    }
}
