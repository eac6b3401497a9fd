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
import org.waymark.content.pack.PackScope;
import org.waymark.data.DataPaths;
import org.waymark.data.Ways;

/**
 * What a phone keeps of one language of an edition, still in its archive.
 *
 * @param pages pages by their path below the language, or data of documents by kind and name
 */
record KeptPages(Archive archive, SortedMap<String, EntryRecord> pages) {

    /** Empty when the edition does not have the language, or was made before there were such packs. */
    static Optional<KeptPages> of(Archive archive, String language, PackScope scope) throws IOException {
        var all = scope.form() == PackScope.Form.DATA ? data(archive, language) : pages(archive, language);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var ways = ways(archive);
        var kept = new TreeMap<String, EntryRecord>();
        all.forEach((path, entry) -> {
            if (ways.isFor(scope.corridor(), nameOf(path, scope))) {
                kept.put(path, entry);
            }
        });
        return Optional.of(new KeptPages(archive, Collections.unmodifiableSortedMap(kept)));
    }

    /** What the edition has for some ways alone. */
    static Ways ways(Archive archive) throws IOException {
        var entry = archive.find(DataPaths.WAYS);
        return entry.isEmpty() ? Ways.NONE : Ways.parse(archive.read(entry.get()));
    }

    private static SortedMap<String, EntryRecord> pages(Archive archive, String language) throws IOException {
        var pages = new TreeMap<String, EntryRecord>();
        var list = archive.find("waymark/packs/" + language);
        if (list.isEmpty()) {
            return pages;
        }
        for (var path : (Iterable<String>) text(archive, list.get()).lines()::iterator) {
            var file = language + "/" + path + (path.isEmpty() || path.endsWith("/") ? "index.html" : "");
            var entry = archive.find(file)
                    .orElseThrow(() -> new IOException("edition " + archive.number() + " lists no " + file));
            pages.put(path, entry);
        }
        return pages;
    }

    /** By kind and name; what was withdrawn is not there. */
    private static SortedMap<String, EntryRecord> data(Archive archive, String language) {
        var data = new TreeMap<String, EntryRecord>();
        archive.find(DataPaths.notices(language)).ifPresent(notices -> {
            var folder = DataPaths.documents(language);
            archive.forEachBelow(folder, entry -> {
                if (entry.status() == 200) {
                    data.put(entry.path().substring(folder.length()), entry);
                }
            });
            data.put("notices", notices);
        });
        return data;
    }

    private static String nameOf(String path, PackScope scope) {
        return scope.form() == PackScope.Form.DATA ? path.replace('/', ':') : path;
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
