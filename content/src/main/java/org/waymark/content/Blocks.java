package org.waymark.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** Splits a body into its top-level blocks. Nothing is lost: their sources joined are the body. */
public final class Blocks {
    private Blocks() {}

    /** The blocks in order; none for an empty body. */
    public static List<Block> of(String body) {
        if (body.isEmpty()) {
            return List.of();
        }
        var nodes = topLevel(body);
        if (nodes.isEmpty()) {
            return List.of(new Block(body, 1, "blank"));
        }
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < nodes.size(); i++) {
            int start = i == 0 ? 0 : start(nodes.get(i), body);
            int end = i + 1 == nodes.size() ? body.length() : start(nodes.get(i + 1), body);
            int line = i == 0 ? 1 : Markdown.line(nodes.get(i));
            blocks.add(new Block(body.substring(start, end), line, type(nodes.get(i))));
        }
        return Collections.unmodifiableList(blocks);
    }

    private static List<Node> topLevel(String body) {
        var nodes = new ArrayList<Node>();
        for (var node = Markdown.parse(body).getFirstChild(); node != null; node = node.getNext()) {
            if (!node.getSourceSpans().isEmpty()) {
                nodes.add(node);
            }
        }
        return nodes;
    }

    private static int start(Node node, String body) {
        int index = node.getSourceSpans().get(0).getInputIndex();
        while (index > 0 && body.charAt(index - 1) != '\n' && body.charAt(index - 1) != '\r') {
            index--;
        }
        return index;
    }

    private static String type(Node node) {
        if (node instanceof Heading) {
            return "heading";
        }
        if (node instanceof ListBlock) {
            return "list";
        }
        if (node instanceof BlockQuote) {
            return "quote";
        }
        if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
            return "code";
        }
        if (node instanceof ThematicBreak) {
            return "break";
        }
        if (node instanceof HtmlBlock) {
            return "html";
        }
        if (node instanceof LinkReferenceDefinition) {
            return "definition";
        }
        return Embed.written(Markdown.text(node)) == null ? "paragraph" : "embed";
    }
}
