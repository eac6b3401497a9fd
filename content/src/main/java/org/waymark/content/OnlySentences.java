package org.waymark.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Document;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** The gate that a text is sentences and help lines alone: an SMS, a poster or a voice on the radio can carry nothing else. */
final class OnlySentences {
    /** {@link WellFormed} speaks of HTML already. */
    private static final Set<Class<? extends Node>> CARRIED =
            Set.of(Document.class, Paragraph.class, Text.class, SoftLineBreak.class, HtmlBlock.class, HtmlInline.class);

    private static final String HELP_LINE = "hotline:";

    private final List<Finding> findings = new ArrayList<>();
    private boolean says;

    private OnlySentences() {}

    /** What in this body no channel could carry, or that it says nothing at all. */
    static List<Finding> findings(String body) {
        var gate = new OnlySentences();
        gate.look(Markdown.parse(body));
        if (!gate.says) {
            gate.add(1, new Sentence("desk.gate.form.no-sentence"));
        }
        return gate.findings;
    }

    private void look(Node node) {
        if (node instanceof Paragraph) {
            var shown = Embed.written(Markdown.text(node));
            says |= shown == null;
            if (shown != null && !shown.startsWith(HELP_LINE)) {
                add(Markdown.line(node), new Sentence("desk.gate.form.only-lines", "example", Embed.EXAMPLE));
            }
        }
        if (!CARRIED.contains(node.getClass())) {
            says = true;
            add(Markdown.line(node), new Sentence("desk.gate.form.only-sentences"));
            return;
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            look(child);
        }
    }

    private void add(int line, Sentence sentence) {
        findings.add(Finding.inBody(Gate.WELL_FORMED, line, sentence));
    }
}
