package org.waymark.website;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.archive.Archive;
import org.waymark.archive.ArchiveHead;
import org.waymark.archive.ArchiveWriter;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;
import org.waymark.archive.FileLinks;
import org.waymark.archive.SigningKey;
import org.waymark.archive.VerifyAddress;
import org.waymark.archive.VerifyFolder;
import org.waymark.language.Languages;

class WriteWebsiteTest {
    private static final Instant FIRST = Instant.parse("2026-11-22T10:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-11-23T10:00:00Z");

    @TempDir
    Path home;

    private Path site;

    @BeforeEach
    void name_a_place() {
        site = home.resolve("site");
    }

    @Test
    void an_older_website_is_replaced_and_what_says_the_same_keeps_its_time() throws Exception {
        export(edition(1, FIRST, Map.of("en/a/index.html", "old", "en/b/index.html", "same", "en/c/index.html", "c")));
        export(edition(2, SECOND, Map.of("en/a/index.html", "new", "en/b/index.html", "same")));
        assertEquals("new", Files.readString(site.resolve("en/a/index.html")));
        assertFalse(Files.exists(site.resolve("en/c/index.html")));
        assertEquals(FileTime.from(SECOND), Files.getLastModifiedTime(site.resolve("en/a/index.html")));
        for (var copy : List.of("", ".gz", ".br")) {
            assertEquals(FileTime.from(FIRST), Files.getLastModifiedTime(site.resolve("en/b/index.html" + copy)), copy);
        }
        assertEquals(List.of("site"), left());
    }

    @Test
    void an_empty_folder_is_taken() throws Exception {
        Files.createDirectory(site);
        export(edition(1, FIRST, Map.of("en/index.html", "home")));
        assertEquals("home", Files.readString(site.resolve("en/index.html")));
    }

    @Test
    void files_of_somebody_else_are_never_touched() throws Exception {
        var edition = edition(1, FIRST, Map.of("en/index.html", "home"));
        var own = Files.writeString(Files.createDirectory(site).resolve("letter.txt"), "mine");
        assertRefused(edition, site, "is not empty", "Name a new or empty folder");
        assertRefused(edition, own, "is a file");
        Files.delete(own);
        export(edition);
        Files.writeString(own, "mine");
        assertRefused(edition, site, "1 files besides the exported website");
        assertEquals("mine", Files.readString(own));
    }

    @Test
    void when_it_cannot_be_written_the_older_one_stays() throws Exception {
        export(edition(1, FIRST, Map.of("en/index.html", "old")));
        var outside = edition(2, SECOND, Map.of("en/index.html", "new", "en/../../letter.txt", "outside"));
        assertRefused(outside, site, "could not be written", "would lie outside", "is untouched");
        assertRefused(outside, Files.writeString(home.resolve("file"), "").resolve("site"), "could not be written");
        var damaged = edition(3, SECOND, Map.of("en/index.html", "new"));
        byte[] bytes = Files.readAllBytes(damaged.main().file());
        bytes[(int) damaged.main().find("en/index.html").orElseThrow().body().offset() + 2] ^= 1;
        Files.write(damaged.main().file(), bytes);
        var reread = new Edition(Archive.open(damaged.main().file()), List.of(), List.of());
        assertRefused(reread, site, "is damaged", "en/index.html");
        assertEquals("old", Files.readString(site.resolve("en/index.html")));
        assertEquals(List.of("file", "site"), left());
    }

    @Test
    void what_a_killed_export_left_is_put_right_by_the_next() throws Exception {
        var edition = edition(1, FIRST, Map.of("en/index.html", "home"));
        export(edition);
        Files.move(site, home.resolve("site.old"));
        var unfinished = home.resolve("site.part-999999999");
        Files.createDirectories(unfinished.resolve(".waymark"));
        Files.writeString(unfinished.resolve(".waymark/edition.json"), "{\"files\":0}");
        export(edition);
        assertEquals(List.of("site"), left());
    }

    @Test
    void links_of_a_memory_card_lead_from_file_to_file() throws Exception {
        var page = "<meta http-equiv=\"refresh\" content=\"0; url=/en/\"><a href=\"/en/rights/papers/#now\">"
                + "<a href=\"/\"><a href=\"tel:112\"><a href=\"https://example.org/\"><a href=\"/nowhere\"><a href=\"#x\">"
                + "<form action=\"/en/search/\">";
        var edition = edition(
                1,
                FIRST,
                Map.of(
                        "index.html",
                        page,
                        "en/index.html",
                        "",
                        "en/405.html",
                        "",
                        "en/rights/papers/index.html",
                        page));
        new WriteWebsite(Languages.shipped()).write(edition, site, WebsiteForm.FOR_FILES);
        assertEquals(
                "<meta http-equiv=\"refresh\" content=\"0; url=../../../en/index.html\">"
                        + "<a href=\"../../../en/rights/papers/index.html#now\"><a href=\"../../../index.html\">"
                        + "<a href=\"tel:112\"><a href=\"https://example.org/\"><a href=\"/nowhere\"><a href=\"#x\">"
                        + "<form action=\"../../../en/405.html\">",
                Files.readString(site.resolve("en/rights/papers/index.html")));
        assertTrue(Files.readString(site.resolve("index.html")).contains("href=\"en/rights/papers/index.html#now\""));
        assertFalse(Files.exists(site.resolve("index.html.gz")));
    }

    @Test
    void a_copy_proves_that_it_is_unchanged_wherever_it_lies() throws Exception {
        export(edition(1, FIRST, Map.of("en/a/index.html", "a".repeat(400), "en/b/index.html", "b".repeat(400))));
        var copy = Files.move(site, home.resolve("mirror"));
        var key = home.resolve("home/keys/signing.pub");
        assertEquals(List.of(), VerifyFolder.verify(copy, key).problems());
        var other = SigningKey.in(home.resolve("other"));
        assertTrue(other.publicKey().length > 0);
        assertFault(copy, home.resolve("other/signing.pub"), "signed with another key");

        var page = copy.resolve("en/a/index.html");
        for (var ending : List.of("", ".gz", ".br")) {
            var file = copy.resolve("en/a/index.html" + ending);
            byte[] good = Files.readAllBytes(file);
            byte[] changed = good.clone();
            changed[good.length / 2] ^= 1;
            Files.write(file, changed);
            assertFault(copy, key, "en/a/index.html" + ending);
            Files.write(file, good);
        }
        var added = Files.writeString(copy.resolve("en/a/extra.js"), "x");
        assertFault(copy, key, "en/a/extra.js was added");
        Files.delete(added);
        Files.delete(page);
        assertFault(copy, key, "en/a/index.html is missing");
        Files.writeString(page, "a".repeat(400));
        assertEquals(List.of(), VerifyFolder.verify(copy, key).problems());

        var manifest = copy.resolve("signed/edition.json");
        Files.writeString(manifest, Files.readString(manifest).replace("en/b/", "en/c/"));
        assertFault(copy, key, "The signature does not fit");
        Files.delete(manifest);
        var refused = assertThrows(IOException.class, () -> VerifyFolder.verify(copy, key));
        assertTrue(String.valueOf(refused.getMessage()).contains("it lacks signed/edition.json"));
    }

    @Test
    void a_copy_that_answers_elsewhere_is_asked_for_everything() throws Exception {
        export(edition(1, FIRST, Map.of("index.html", "first", "en/a/index.html", "a", "en/b.css", "b")));
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        try {
            var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            assertEquals(List.of(), VerifyAddress.verify(address, null).problems());
            assertEquals(3, VerifyAddress.verify(address, null).entries());
            Files.writeString(site.resolve("en/a/index.html"), "other");
            Files.delete(site.resolve("en/b.css"));
            assertEquals(
                    List.of("en/a/index.html was changed.", "en/b.css is missing: the answer is 404."),
                    VerifyAddress.verify(address, null).problems());
            Files.delete(site.resolve("signed/edition.sig"));
            var refused = assertThrows(IOException.class, () -> VerifyAddress.verify(address, null));
            assertTrue(String.valueOf(refused.getMessage()).contains("answers 404"), refused.getMessage());
        } finally {
            server.stop(0);
        }
    }

    private void answer(HttpExchange asked) throws IOException {
        try (asked) {
            var path = asked.getRequestURI().getPath();
            var file = site.resolve((path.endsWith("/") ? path + "index.html" : path).substring(1));
            byte[] body = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            asked.sendResponseHeaders(Files.exists(file) ? 200 : 404, body.length == 0 ? -1 : body.length);
            asked.getResponseBody().write(body);
        }
    }

    private static void assertFault(Path copy, Path key, String words) throws IOException {
        var problems = VerifyFolder.verify(copy, key).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.contains(words)), problems + " lacks " + words);
    }

    @Test
    void what_programs_read_is_there_for_servers_and_not_on_a_card() throws Exception {
        var root = "api/v1/en/documents/page/";
        var edition = edition(
                1,
                FIRST,
                new TreeMap<>(Map.of(
                        "en/index.html",
                        new EntrySource.Made(() -> Entry.page("en", "home")),
                        root + "here",
                        data(200, "{}"),
                        root + "gone",
                        data(410, "{\"status\":410}"),
                        FileLinks.PATH,
                        data(200, "table.csv <https://example.org/licence>; rel=\"license\"\n"))));
        export(edition);
        assertEquals("{}", Files.readString(site.resolve(root + "here")));
        assertEquals(List.of(), VerifyFolder.verify(site, null).problems());
        var maps = Files.readString(site.resolve(".waymark/nginx/maps.conf"));
        assertTrue(maps.contains("\"/" + root + "gone\" \"/" + root + "gone\";"), maps);
        assertTrue(maps.contains("\"200/table.csv\" \"<https://example.org/licence>; rel=\\\"license\\\"\";"), maps);
        var card = home.resolve("card");
        new WriteWebsite(Languages.shipped()).write(edition, card, WebsiteForm.FOR_FILES);
        assertTrue(Files.exists(card.resolve("en/index.html")));
        assertFalse(Files.exists(card.resolve("api")));
    }

    private static EntrySource data(int status, String json) {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        return new EntrySource.Made(() -> Entry.data("en", status, "application/json", bytes));
    }

    @Test
    void every_language_asked_for_gets_the_one_that_waymark_would_give() {
        var languages = Languages.shipped();
        var asked = new AskedLanguages(
                languages, new org.waymark.language.LanguageChoice(languages), List.of("en", "fr", "ar"));
        var offered = asked.offeredFor();
        assertEquals("fr", offered.get("fr"));
        assertEquals("ar", offered.get("ar"));
        assertFalse(offered.containsKey("ja"), "whoever reads Japanese may read their second language");
        var addressed = asked.addressedAs("$best");
        assertEquals("fr", addressed.get("fr"));
        assertEquals("$best", addressed.get("ru"));
        assertFalse(addressed.containsKey("qq"));
    }

    private void export(Edition edition) throws IOException {
        new WriteWebsite(Languages.shipped()).write(edition, site, WebsiteForm.FOR_SERVERS);
    }

    private static void assertRefused(Edition edition, Path place, String... words) {
        var refused = assertThrows(WebsiteNotWritten.class, () -> new WriteWebsite(Languages.shipped())
                .write(edition, place, WebsiteForm.FOR_SERVERS));
        for (var word : words) {
            assertTrue(String.valueOf(refused.getMessage()).contains(word), refused.getMessage());
        }
    }

    private Edition edition(int number, Instant madeAt, Map<String, String> pages) throws IOException {
        var entries = new TreeMap<String, EntrySource>();
        pages.forEach((path, html) -> entries.put(path, new EntrySource.Made(() -> Entry.page("en", html))));
        return edition(number, madeAt, entries);
    }

    private Edition edition(int number, Instant madeAt, SortedMap<String, EntrySource> entries) throws IOException {
        var editions = Files.createDirectories(home.resolve("home/editions"));
        var archive = new ArchiveWriter(SigningKey.in(home.resolve("home/keys")))
                .write(
                        editions.resolve(number + ".zip"),
                        new ArchiveHead(number, madeAt, List.of("en"), 5),
                        entries,
                        null);
        return new Edition(archive, List.of(), List.of(Map.entry("X-Content-Type-Options", "nosniff")));
    }

    private List<String> left() throws IOException {
        try (var files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("home"))
                    .sorted()
                    .toList();
        }
    }
}
