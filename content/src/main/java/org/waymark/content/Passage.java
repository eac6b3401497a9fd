package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/**
 * A stretch of words as a reader sees them: a field, a heading, a paragraph or an item of a list.
 *
 * @param line within the body, from 1; 0 for a field
 */
record Passage(String pointer, int line, String text) {
    private static final Pattern LANGUAGE_MARK = Pattern.compile("\\{lang=[^}]*}");

    /** All passages of a text: its fields, then its body without embeds. */
    static List<Passage> of(Content text) {
        var passages = new ArrayList<Passage>();
        text.fields().asMap().forEach((key, value) -> {
            if (value instanceof String words) {
                passages.add(new Passage("/" + key, 0, words));
            }
        });
        Markdown.parse(text.body()).accept(new Collector(passages));
        return passages;
    }

    Finding error(Gate gate, String message) {
        return new Finding(gate, Severity.ERROR, pointer, line, message);
    }

    Finding warning(Gate gate, String message) {
        return new Finding(gate, Severity.WARNING, pointer, line, message);
    }

    private static final class Collector extends AbstractVisitor {
        private final List<Passage> passages;

        Collector(List<Passage> passages) {
            this.passages = passages;
        }

        @Override
        public void visit(Paragraph paragraph) {
            if (Embed.written(Markdown.text(paragraph)) == null) {
                add(paragraph);
            }
        }

        @Override
        public void visit(Heading heading) {
            add(heading);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            add(code);
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            add(code);
        }

        @Override
        public void visit(HtmlBlock html) {
            passages.add(new Passage(Finding.BODY, Markdown.line(html), html.getLiteral()));
        }

        private void add(Node node) {
            var words = LANGUAGE_MARK.matcher(Markdown.text(node)).replaceAll("");
            passages.add(new Passage(Finding.BODY, Markdown.line(node), words));
        }
    }
}
