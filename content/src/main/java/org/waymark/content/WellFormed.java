package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** The gate that a body can be followed by everybody: by ear, by keyboard, in an old browser. */
public final class WellFormed {
    private WellFormed() {}

    /** What in this body a reader, or a screen reader, would stumble over. */
    public static List<Finding> findings(String body) {
        var checks = new Checks();
        Markdown.parse(body).accept(checks);
        return checks.findings;
    }

    private static final class Checks extends AbstractVisitor {
        private static final Pattern LANGUAGE = Pattern.compile("(.?)\\{lang=([^}]*)}?");

        final List<Finding> findings = new ArrayList<>();
        private int level = 1;

        @Override
        public void visit(Heading heading) {
            var words = Markdown.text(heading).trim();
            if (words.isEmpty()) {
                add(heading, new Sentence("desk.gate.form.heading-empty"));
            } else if (heading.getLevel() == 1) {
                add(heading, new Sentence("desk.gate.form.heading-first", "words", words));
            } else if (heading.getLevel() > level + 1) {
                add(
                        heading,
                        new Sentence(
                                "desk.gate.form.heading-skips",
                                Map.of("words", words, "signs", "#".repeat(level + 1))));
            }
            level = Math.max(2, heading.getLevel());
            visitChildren(heading);
        }

        @Override
        public void visit(Paragraph paragraph) {
            var text = Markdown.text(paragraph);
            var embed = Embed.written(text);
            if (embed == null || !DocumentId.isWellFormed(embed) || !isTopLevel(paragraph)) {
                embedInWords(paragraph, text);
            }
            languages(paragraph, text);
            visitChildren(paragraph);
        }

        @Override
        public void visit(Link link) {
            if (link.getDestination().isEmpty()) {
                add(link, new Sentence("desk.gate.form.link-nowhere", "words", Markdown.text(link)));
            } else if (Markdown.text(link).isBlank() && !(link.getFirstChild() instanceof Image)) {
                add(link, new Sentence("desk.gate.form.link-wordless", "address", link.getDestination()));
            }
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            if (Markdown.text(image).isBlank()) {
                add(image, new Sentence("desk.gate.form.image-wordless", "address", image.getDestination()));
            }
        }

        @Override
        public void visit(HtmlBlock html) {
            add(html, new Sentence("desk.gate.form.html"));
        }

        @Override
        public void visit(HtmlInline html) {
            add(html, new Sentence("desk.gate.form.html-inline", "words", html.getLiteral()));
        }

        private void embedInWords(Paragraph paragraph, String text) {
            if (text.contains("{{")) {
                add(paragraph, new Sentence("desk.gate.form.embed", "example", Embed.EXAMPLE));
            }
        }

        private void languages(Paragraph paragraph, String text) {
            var matcher = LANGUAGE.matcher(text);
            while (matcher.find()) {
                if (!"]".equals(matcher.group(1)) || !LanguageTag.isWellFormed(matcher.group(2))) {
                    var written = "{lang=" + matcher.group(2) + "}";
                    add(
                            paragraph,
                            new Sentence(
                                    "desk.gate.form.language", Map.of("words", written, "mark", ForeignWords.MARK)));
                }
            }
        }

        private void add(Node node, Sentence sentence) {
            findings.add(Finding.inBody(Gate.WELL_FORMED, Markdown.line(node), sentence));
        }

        private static boolean isTopLevel(Node node) {
            return node.getParent() instanceof org.commonmark.node.Document;
        }
    }
}
