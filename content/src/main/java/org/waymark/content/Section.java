package org.waymark.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * A second-level heading of a body and what stands under it.
 *
 * @param heading its words, without markup
 * @param line of the heading within the body, from 1
 * @param body what follows, up to the next such heading
 */
public record Section(String heading, int line, String body) {

    /** The sections of a body in order; what stands before the first heading is left to {@link #lead}. */
    public static List<Section> of(String body) {
        var sections = new ArrayList<Section>();
        Block heading = null;
        var below = new StringBuilder();
        for (var block : Blocks.of(body)) {
            if (level(block) == 2) {
                add(sections, heading, below);
                heading = block;
            } else {
                below.append(block.source());
            }
        }
        add(sections, heading, below);
        return Collections.unmodifiableList(sections);
    }

    /** What stands before the first section. */
    public static String lead(String body) {
        var lead = new StringBuilder();
        for (var block : Blocks.of(body)) {
            if (level(block) == 2) {
                break;
            }
            lead.append(block.source());
        }
        return lead.toString();
    }

    /** The items of its first list, as a reader sees them; none when it has no list. */
    public List<String> items() {
        var items = new ArrayList<String>();
        for (var node = Markdown.parse(body).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof ListBlock) {
                for (var item = node.getFirstChild(); item != null; item = item.getNext()) {
                    items.add(Markdown.text(item));
                }
                break;
            }
        }
        return Collections.unmodifiableList(items);
    }

    /** What stands in it after its first list; all of it when it has none. */
    public String afterItems() {
        var rest = new StringBuilder();
        boolean found = items().isEmpty();
        for (var block : Blocks.of(body)) {
            if (found) {
                rest.append(block.source());
            }
            found |= block.type().equals("list");
        }
        return rest.toString();
    }

    /** Whether the heading is words alone, so that it can stand as a label. */
    static boolean isPlain(Heading heading) {
        return heading.getFirstChild() instanceof Text
                && heading.getFirstChild().getNext() == null
                && !Markdown.text(heading).contains("{lang=");
    }

    private static int level(Block block) {
        return block.type().equals("heading") && Markdown.parse(block.source()).getFirstChild() instanceof Heading found
                ? found.getLevel()
                : 0;
    }

    private static void add(List<Section> sections, @Nullable Block heading, StringBuilder below) {
        var text = below.toString();
        below.setLength(0);
        if (heading != null) {
            var words = Markdown.parse(heading.source()).getFirstChild();
            sections.add(new Section(words == null ? "" : Markdown.text(words).trim(), heading.line(), text));
        }
    }
}
