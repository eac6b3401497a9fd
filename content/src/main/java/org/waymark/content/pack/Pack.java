package org.waymark.content.pack;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a phone keeps of one language.
 *
 * @param pages the HTML of each page by its address below the language: empty for the first page,
 *     “rights/keep-your-documents/”
 */
public record Pack(SortedMap<String, String> pages) {

    public Pack {
        pages = Collections.unmodifiableSortedMap(new TreeMap<>(pages));
    }

    public static Pack of(Map<String, String> pages) {
        return new Pack(new TreeMap<>(pages));
    }

    /**
     * Reads what {@link #text()} wrote. Whether it is the pack that is wanted, its root tells.
     *
     * @throws PackRefused when the text is cut off or no pack
     */
    public static Pack parse(String text) throws PackRefused {
        var pages = new TreeMap<String, String>();
        for (var line : JsonLines.read(text)) {
            if (!(line.size() == 2 && line.get(0) instanceof String path && line.get(1) instanceof String html)) {
                throw new PackRefused("a line of it is no page");
            }
            if (!pages.isEmpty() && path.compareTo(pages.lastKey()) <= 0) {
                throw new PackRefused("its pages are not in their order");
            }
            pages.put(path, html);
        }
        return new Pack(pages);
    }

    /** What {@link #parse} reads: a line for each page, in the order of their paths. */
    public String text() {
        var text = new StringBuilder();
        pages.forEach((path, html) -> text.append(line(path, html)));
        return text.toString();
    }

    /** The line of one page in {@link #text()}, for whoever writes a pack page by page. */
    public static String line(String path, String html) {
        return JsonLines.write(List.of(path, html));
    }

    public PackRoot root() {
        var hashes = new TreeMap<String, String>();
        pages.forEach((path, html) -> hashes.put(path, Sha256.hex(html)));
        return PackRoot.of(hashes);
    }

    /** How many bytes the pages have in UTF-8. */
    public long stored() {
        long bytes = 0;
        for (var html : pages.values()) {
            bytes += html.getBytes(StandardCharsets.UTF_8).length;
        }
        return bytes;
    }

    /**
     * The pack after the changes.
     *
     * @throws PackRefused when they were made for another pack; when they were not, the root tells
     */
    public Pack with(PackChanges changes) throws PackRefused {
        var next = new TreeMap<>(pages);
        for (var change : changes.pages()) {
            var html = change.applyTo(pages.get(change.path()));
            if (html == null) {
                next.remove(change.path());
            } else {
                next.put(change.path(), html);
            }
        }
        return new Pack(next);
    }
}
