package org.waymark.links;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.content.Block;
import org.waymark.content.Blocks;
import org.waymark.content.Content;
import org.waymark.content.References;

/** Finds the outside addresses of facts or a text, and where in it they stand. */
final class LinksInContent {
    private LinksInContent() {}

    /** Places by address: a JSON pointer for a field, the number of a block, from 1, for the text. */
    static Map<String, Set<String>> of(Content content) {
        var found = new TreeMap<String, Set<String>>();
        collect("", content.fields().asMap(), found);
        var links = References.in(content.body()).links();
        var blocks = links.isEmpty() ? List.<Block>of() : Blocks.of(content.body());
        for (var link : links) {
            add(found, link.target(), Integer.toString(block(blocks, link.line())));
        }
        return found;
    }

    private static void collect(String pointer, Object value, Map<String, Set<String>> found) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> collect(pointer + "/" + key, inner, found));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                collect(pointer + "/" + i, list.get(i), found);
            }
        } else if (value instanceof String text) {
            add(found, text, pointer);
        }
    }

    private static void add(Map<String, Set<String>> found, String address, String place) {
        if (WebAddress.isOne(address)) {
            found.computeIfAbsent(address, each -> new TreeSet<>()).add(place);
        }
    }

    private static int block(List<Block> blocks, int line) {
        return (int) blocks.stream().filter(block -> block.line() <= line).count();
    }
}
