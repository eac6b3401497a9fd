package org.waymark.delivery;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.archive.Archive;
import org.waymark.archive.ArchiveHead;
import org.waymark.archive.ArchiveWriter;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;
import org.waymark.archive.Shelf;
import org.waymark.archive.SigningKey;

/** A small real edition for the tests of what readers get: English, French and Arabic. */
public final class EditionOnTheShelf {
    static final String PAGE = "<!doctype html><title>Keep your documents</title><h1>Keep your documents</h1>"
            + "<p>Your passport is yours.</p>".repeat(40);
    static final String SEARCH = "<form method=\"post\"><input id=\"q\" name=\"q\" value=\"\"></form><!--findings-->";
    static final String WORKER = "keep(pages)";
    static final String WORKER_THAT_LEAVES = "erase(pages)";
    public static final String RECORDING = "assets/5f.opus";
    static final byte[] SOUND = "0123456789".repeat(100).getBytes(StandardCharsets.UTF_8);
    static final String POLICY = "default-src 'self';style-src 'self' 'sha256-test'";

    private EditionOnTheShelf() {}

    public static Archive place(Path home, int number) throws IOException {
        var entries = new TreeMap<String, EntrySource>();
        for (var language : List.of("en", "fr", "ar")) {
            put(entries, language + "/index.html", Entry.page(language, "<h1>home " + language + "</h1>"));
            put(entries, language + "/rights/papers/index.html", Entry.page(language, PAGE));
            put(entries, language + "/search/index.html", Entry.page(language, SEARCH));
            put(entries, language + "/405.html", Entry.page(language, "<h1>not here " + language + "</h1>"));
            put(entries, language + "/404.html", Entry.page(language, 404, "<h1>nothing here " + language + "</h1>"));
            put(entries, language + "/gone/index.html", Entry.page(language, 410, "<h1>gone " + language + "</h1>"));
            var there = "/" + language + "/rights/papers/";
            put(entries, language + "/old/index.html", Entry.moved(language, there, "<a href=" + there + ">moved</a>"));
        }
        put(entries, "q/xgr8gty/index.html", Entry.inEveryLanguage("/rights/papers/", "<a href=/en/>x</a>"));
        put(entries, "assets/abc.png", Entry.fixedFile("image/png", new byte[] {1, 2, 3}));
        put(entries, RECORDING, Entry.fixedFile("audio/ogg", SOUND));
        put(entries, "sw.js", Entry.file("text/javascript", WORKER.getBytes(StandardCharsets.UTF_8)));
        put(entries, "sw-off.js", Entry.file("text/javascript", WORKER_THAT_LEAVES.getBytes(StandardCharsets.UTF_8)));
        put(entries, "waymark/csp.txt", Entry.file("text/plain", POLICY.getBytes(StandardCharsets.UTF_8)));
        var head = new ArchiveHead(number, Instant.parse("2026-11-22T10:00:00Z"), List.of("en", "fr", "ar"), 11);
        var shelf = new Shelf(home.resolve("editions"));
        return new ArchiveWriter(SigningKey.in(home.resolve("keys"))).write(shelf.place(number), head, entries, null);
    }

    private static void put(Map<String, EntrySource> entries, String path, Entry entry) {
        entries.put(path, new EntrySource.Made(() -> entry));
    }
}
