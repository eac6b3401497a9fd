package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
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
                add(heading, "the heading is empty; give it words or remove it");
            } else if (heading.getLevel() == 1) {
                add(heading, "“" + words + "” is a heading of the first level, which is the title's; begin it with ##");
            } else if (heading.getLevel() > level + 1) {
                add(heading, "“" + words + "” skips a level of headings; begin it with " + "#".repeat(level + 1));
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
                add(
                        link,
                        "the link “" + Markdown.text(link) + "” leads nowhere; write where to, or take the link away");
            } else if (Markdown.text(link).isBlank() && !(link.getFirstChild() instanceof Image)) {
                add(
                        link,
                        "the link to “" + link.getDestination()
                                + "” has no words; say between [ and ] what it leads to");
            }
            visitChildren(link);
        }

        @Override
        public void visit(Image image) {
            if (Markdown.text(image).isBlank()) {
                add(
                        image,
                        "the image “" + image.getDestination() + "” has no words for those who do not see it; say"
                                + " between [ and ] what it shows");
            }
        }

        @Override
        public void visit(HtmlBlock html) {
            add(html, "HTML is not allowed in a body; write it in Markdown");
        }

        @Override
        public void visit(HtmlInline html) {
            add(html, "“" + html.getLiteral() + "” is HTML; write it in Markdown");
        }

        private void embedInWords(Paragraph paragraph, String text) {
            if (text.contains("{{")) {
                add(
                        paragraph,
                        "an embed stands on a line of its own with an empty line before and after it, like"
                                + " {{hotline:it-trafficking}}");
            }
        }

        private void languages(Paragraph paragraph, String text) {
            var matcher = LANGUAGE.matcher(text);
            while (matcher.find()) {
                if (!"]".equals(matcher.group(1)) || !LanguageTag.isWellFormed(matcher.group(2))) {
                    add(
                            paragraph,
                            "“{lang=" + matcher.group(2) + "}” marks no words of another language; write"
                                    + " [the words]{lang=en}");
                }
            }
        }

        private void add(Node node, String message) {
            findings.add(Finding.inBody(Gate.WELL_FORMED, Markdown.line(node), message));
        }

        private static boolean isTopLevel(Node node) {
            return node.getParent() instanceof org.commonmark.node.Document;
        }
    }
}
