package org.waymark.packs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;
import org.waymark.content.pack.Pack;
import org.waymark.content.pack.PackRoot;

/**
 * The pages of one language that a phone keeps of an edition, still in its archive.
 *
 * @param pages by their path below the language
 */
record KeptPages(Archive archive, SortedMap<String, EntryRecord> pages) {

    /** Empty when the edition does not have the language, or was made before there were packs. */
    static Optional<KeptPages> of(Archive archive, String language) throws IOException {
        var list = archive.find("waymark/packs/" + language);
        if (list.isEmpty()) {
            return Optional.empty();
        }
        var pages = new TreeMap<String, EntryRecord>();
        for (var path : (Iterable<String>) text(archive, list.get()).lines()::iterator) {
            var file = language + "/" + path + (path.isEmpty() || path.endsWith("/") ? "index.html" : "");
            var entry = archive.find(file)
                    .orElseThrow(() -> new IOException("edition " + archive.number() + " lists no " + file));
            pages.put(path, entry);
        }
        return Optional.of(new KeptPages(archive, Collections.unmodifiableSortedMap(pages)));
    }

    /** Known from the index of the archive alone. */
    PackRoot root() {
        var hashes = new TreeMap<String, String>();
        pages.forEach((path, entry) -> hashes.put(path, entry.fingerprint()));
        return PackRoot.of(hashes);
    }

    /**
     * The lines of their pack, each read when it is asked for: all of them take a lot of memory.
     *
     * @param betweenPages run before each page is read
     */
    Iterator<byte[]> lines(Runnable betweenPages) {
        return pages.entrySet().stream()
                .map(page -> {
                    betweenPages.run();
                    return line(page.getKey(), page.getValue());
                })
                .iterator();
    }

    private byte[] line(String path, EntryRecord page) {
        try {
            return Pack.line(path, html(page)).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes the pages have. */
    long stored() {
        return pages.values().stream().mapToLong(EntryRecord::size).sum();
    }

    String html(EntryRecord page) throws IOException {
        return text(archive, page);
    }

    private static String text(Archive archive, EntryRecord entry) throws IOException {
        return new String(archive.read(entry), StandardCharsets.UTF_8);
    }
}
