package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
 * @param own the text without words that are marked as those of another language
 */
record Passage(String pointer, int line, String text, String own) {
    private static final Pattern MARKED_WORDS = Pattern.compile("\\[[^\\]]*]\\{lang=[^}]*}");
    private static final Set<String> CREDITS = Set.of("/translator", "/checked-by");
    private static final Pattern LANGUAGE_MARK = Pattern.compile("\\{lang=[^}]*}");

    /** All passages of a text: its fields, then its body without embeds. */
    static List<Passage> of(Content text) {
        var passages = new ArrayList<Passage>();
        text.fields().asMap().forEach((key, value) -> {
            if (value instanceof String words && !Recording.FIELDS.contains(key)) {
                passages.add(new Passage("/" + key, 0, words, words));
            }
        });
        Markdown.parse(text.body()).accept(new Collector(passages));
        return passages;
    }

    /** Whether it names those who worked on the text, and says nothing of its own. */
    boolean isCredit() {
        return CREDITS.contains(pointer);
    }

    /** The same passage with other words. */
    Passage saying(String words) {
        return new Passage(pointer, line, words, words);
    }

    /** The beginning of a sentence, to be recognized by. */
    static String beginning(String sentence) {
        var line = sentence.trim().replaceAll("\\s+", " ");
        int most = Math.min(60, line.codePointCount(0, line.length()));
        int end = line.offsetByCodePoints(0, most);
        return end == line.length() ? line : line.substring(0, end) + "…";
    }

    Finding error(Gate gate, Sentence sentence) {
        return new Finding(gate, Severity.ERROR, pointer, line, sentence);
    }

    Finding warning(Gate gate, Sentence sentence) {
        return new Finding(gate, Severity.WARNING, pointer, line, sentence);
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
            passages.add(new Passage(Finding.BODY, Markdown.line(html), html.getLiteral(), html.getLiteral()));
        }

        private void add(Node node) {
            var written = Markdown.text(node);
            var words = LANGUAGE_MARK.matcher(written).replaceAll("");
            var own = MARKED_WORDS.matcher(written).replaceAll(" ");
            passages.add(new Passage(Finding.BODY, Markdown.line(node), words, own));
        }
    }
}
