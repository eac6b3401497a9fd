package org.waymark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.archive.Shelf;
import org.waymark.archive.VerifyArchive;
import org.waymark.exchange.LibraryDocument;
import org.waymark.exchange.LibraryFolder;
import org.waymark.exchange.Node;
import org.waymark.exchange.Postgres;
import org.waymark.exchange.WriteLibrary;

/** Readers are served, whatever happens behind. */
class ServeTest {
    private static final int PATIENCE_SECONDS = 60;

    @TempDir
    Path folder;

    private Terminal terminal;
    private Browser browser;

    @BeforeEach
    void openTerminal() throws IOException {
        var port = Integer.toString(Browser.freePort());
        terminal = new Terminal(folder).set("WAYMARK_PORT", port);
        browser = new Browser(port);
    }

    @Test
    void readers_are_served_while_the_database_is_away_and_it_is_followed_again_when_it_is_back() throws Exception {
        var library = write("library", Node.page("papers", "Passport"));
        try (var postgres = new Postgres(folder.resolve("postgres"))) {
            var database = postgres.emptyDatabase();
            terminal.set("WAYMARK_DB_URL", database).set("WAYMARK_LIBRARY", library.toString());
            try (var first = terminal.start("serve")) {
                first.says("Serving edition 1 at");
                assertReadersServed(1, "Passport");
                postgres.goAway();
                assertReadersServed(1, "Passport");
                Deadline.within(
                        PATIENCE_SECONDS,
                        () -> Files.readString(first.err()).contains("Readers are served meanwhile."),
                        () -> Files.readString(first.err()));
                assertReadersServed(1, "Passport");
            }
            try (var again = terminal.start("serve")) {
                again.says("Serving edition 1 at");
                assertReadersServed(1, "Passport");
                postgres.comeBack();
                publishElsewhere(database, new LibraryFolder(List.of(Node.page("papers", "Permit"))));
                again.says("Serving edition 2 at");
                assertReadersServed(2, "Permit");
            }
        }
    }

    @Test
    void a_cut_off_archive_gives_way_to_the_edition_before_and_is_rendered_again() throws Exception {
        Path newest;
        String hash;
        try (var node = Node.at(folder.resolve("home"))) {
            release(node, new LibraryFolder(List.of(Node.page("papers", "Passport"))));
            release(node, new LibraryFolder(List.of(Node.page("papers", "Permit"))));
            var archive = node.get(Shelf.class).current().orElseThrow();
            newest = archive.file();
            hash = archive.hash();
        }
        try (var file = FileChannel.open(newest, StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
        var unfinished = Files.writeString(newest.resolveSibling("000001.zip.part"), "left by a killed process");
        try (var server = terminal.start("serve")) {
            server.says("Serving edition 1 at");
            assertFalse(Files.exists(unfinished));
            server.says("Serving edition 2 at");
            assertReadersServed(2, "Permit");
            assertTrue(Files.readString(server.err()).contains("cut off"), Files.readString(server.err()));
        }
        var report = VerifyArchive.verify(newest, null);
        assertEquals(List.of(), report.problems());
        assertEquals(hash, report.hash());
    }

    private void assertReadersServed(int edition, String word) throws Exception {
        var home = browser.get("/en/");
        assertEquals(200, home.statusCode());
        assertTrue(home.body().contains(word), home.body());
        var health = browser.get("/health");
        assertEquals(200, health.statusCode());
        assertEquals("serving edition " + edition + "\n", health.body());
        // The index is made a moment after an edition is served.
        Deadline.within(
                PATIENCE_SECONDS,
                () -> {
                    var found = browser.search("en", word);
                    return found.statusCode() == 200 && found.body().contains("/en/papers/");
                },
                () -> "“" + word + "” in the search: "
                        + browser.search("en", word).body());
    }

    private void publishElsewhere(String database, LibraryFolder library) throws IOException {
        try (var other = Node.at(folder.resolve("other"), database)) {
            release(other, library);
        }
    }

    private static void release(Node node, LibraryFolder library) {
        node.bringIn(library);
        node.adoptLatest(library);
        node.publish();
    }

    private Path write(String name, LibraryDocument document) throws IOException {
        var root = Files.createDirectories(folder.resolve(name));
        new WriteLibrary().write(new LibraryFolder(List.of(document)), root);
        return root;
    }
}
