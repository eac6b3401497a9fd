package org.waymark.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.archive.Archive;
import org.waymark.archive.ArchiveHead;
import org.waymark.archive.ArchiveWriter;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;
import org.waymark.archive.RightOfWay;
import org.waymark.archive.Shelf;
import org.waymark.archive.SigningKey;

/** A site in two languages that changes at random, and one node that puts its editions on a shelf. */
final class Site {
    static final List<String> LANGUAGES = List.of("en", "ar");
    private static final String TEXT = "text/plain; charset=utf-8";

    /** Some pages are for some ways alone, as pages and as data. */
    static final Map<String, String> WAYS = Map.of(
            "p1", "from-bd-to-it",
            "p2", "to-it",
            "p3", "from-ng",
            "p4", "from-ng-to-it to-de");

    final Shelf shelf;
    final MakePacks makePacks;
    final SigningKey key;
    private final ArchiveWriter writer;
    private final Path home;

    Site(Path home) throws IOException {
        this.home = home;
        this.key = SigningKey.in(home.resolve("keys"));
        this.writer = new ArchiveWriter(key);
        this.shelf = new Shelf(home.resolve("editions"));
        this.makePacks = new MakePacks(writer, key, new RightOfWay(), 30);
    }

    /** Puts an edition with these pages on the shelf; in Arabic their words are others. */
    Archive publish(int number, Map<String, String> pages) throws IOException {
        return publish(number, pages, true);
    }

    /** @param listed false for an edition from before there were packs */
    Archive publish(int number, Map<String, String> pages, boolean listed) throws IOException {
        var entries = new TreeMap<String, EntrySource>();
        for (var language : LANGUAGES) {
            pages.forEach((path, html) -> entries.put(file(language, path), made(page(language, path, html))));
            entries.put(language + "/practices/index.html", made(Entry.page(language, "not kept")));
            data(language, pages).forEach((path, json) -> entries.put("api/v1/" + language + "/" + path, made(json)));
            if (listed) {
                var list = new StringBuilder();
                new TreeSet<>(pages.keySet()).forEach(path -> list.append(path).append('\n'));
                entries.put("waymark/packs/" + language, made(Entry.file(TEXT, utf8(list.toString()))));
            }
        }
        entries.put("waymark/ways", made(Entry.file(TEXT, utf8(ways()))));
        entries.put("waymark/publisher.txt", made(Entry.file(TEXT, utf8("A centre"))));
        var head = new ArchiveHead(number, Instant.parse("2026-11-22T10:00:00Z"), LANGUAGES, 5);
        var archive = writer.write(shelf.place(number), head, entries, null);
        shelf.serve(archive);
        return archive;
    }

    Archive packs(Archive edition) throws IOException {
        return makePacks.make(edition, shelf.before(edition.number()), home.resolve("packs.zip"));
    }

    /** The same pages for programs, and one that was withdrawn. */
    private static Map<String, Entry> data(String language, Map<String, String> pages) {
        var data = new TreeMap<String, Entry>();
        pages.forEach((path, html) -> {
            if (path.startsWith("rights/")) {
                data.put(
                        "documents/page/" + path.replaceAll("rights/|/$", ""),
                        Entry.data(language, 200, "application/json", utf8(words(language, html))));
            }
        });
        data.put("documents/page/withdrawn", Entry.data(null, 410, "application/problem+json", utf8("{}")));
        data.put("notices", Entry.data(language, 200, "application/json", utf8("{\"items\":[]}")));
        return data;
    }

    private static String ways() {
        var lines = new StringBuilder();
        WAYS.forEach((name, ways) ->
                lines.append("page:").append(name).append(' ').append(ways).append('\n'));
        WAYS.forEach((name, ways) ->
                lines.append("rights/").append(name).append("/ ").append(ways).append('\n'));
        return lines.toString();
    }

    static String words(String language, String html) {
        return language.equals("ar") ? html.replace("word", "كلمة") : html;
    }

    static Map<String, String> pages(Random random) {
        var pages = new TreeMap<String, String>();
        pages.put("", html(random));
        pages.put("404.html", html(random));
        for (int i = 0; i < 12; i++) {
            pages.put("rights/p" + i + "/", html(random));
        }
        return pages;
    }

    /** Edits, adds and withdraws some pages. */
    static Map<String, String> changed(Map<String, String> before, Random random) {
        var pages = new TreeMap<>(before);
        for (int n = random.nextInt(3); n >= 0; n--) {
            var path = "rights/p" + random.nextInt(15) + "/";
            switch (random.nextInt(4)) {
                case 0 -> pages.remove(path);
                case 1 -> pages.put(path, html(random));
                default ->
                    pages.computeIfPresent(path, (same, html) -> html + "<p>word" + random.nextInt(99) + "</p>\n");
            }
        }
        return pages;
    }

    private static String html(Random random) {
        var html = new StringBuilder("<!doctype html>\n<title>A page</title>\n");
        for (int i = 0; i < 30; i++) {
            html.append("<p>word").append(random.nextInt(999)).append("</p>\n");
        }
        return html.toString();
    }

    private static Entry page(String language, String path, String html) {
        var words = words(language, html);
        return path.equals("404.html") ? Entry.page(language, 404, words) : Entry.page(language, words);
    }

    private static String file(String language, String path) {
        return language + "/" + path + (path.isEmpty() || path.endsWith("/") ? "index.html" : "");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static EntrySource made(Entry entry) {
        return new EntrySource.Made(() -> entry);
    }
}
