package org.waymark.content.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What makes one pack out of another.
 *
 * @param pages those that differ, in the order of their paths
 */
public record PackChanges(List<PageChange> pages) {

    public PackChanges {
        pages = List.copyOf(pages);
    }

    public static PackChanges between(Pack before, Pack after) {
        var paths = new TreeSet<>(before.pages().keySet());
        paths.addAll(after.pages().keySet());
        var changes = new ArrayList<PageChange>();
        for (var path : paths) {
            var was = before.pages().get(path);
            var is = after.pages().get(path);
            if (is == null) {
                changes.add(new PageChange.Gone(path));
            } else if (!is.equals(was)) {
                changes.add(PageChange.to(path, was, is));
            }
        }
        return new PackChanges(changes);
    }

    /**
     * Reads what {@link #text()} wrote.
     *
     * @throws PackRefused when the text is cut off or holds no changes
     */
    public static PackChanges parse(String text) throws PackRefused {
        var changes = new ArrayList<PageChange>();
        for (var line : JsonLines.read(text)) {
            changes.add(PageChange.parse(line));
        }
        return new PackChanges(changes);
    }

    /** What {@link #parse} reads: a line for each page. */
    public String text() {
        var text = new StringBuilder();
        pages.forEach(change -> text.append(change.line()));
        return text.toString();
    }
}
