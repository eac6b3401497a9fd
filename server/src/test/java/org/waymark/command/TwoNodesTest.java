package org.waymark.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.archive.Archive;
import org.waymark.archive.Shelf;
import org.waymark.archive.VerifyArchive;
import org.waymark.exchange.LibraryFolder;
import org.waymark.exchange.Node;
import org.waymark.exchange.Postgres;
import org.waymark.exchange.WriteLibrary;
import org.waymark.rendering.KeepShelf;

/** Nodes that share a database give readers the same bytes, whichever editions each of them rendered on the way. */
class TwoNodesTest {
    @TempDir
    Path folder;

    private Path copy;

    @Test
    void two_nodes_serve_the_same_bytes_even_when_one_of_them_missed_an_edition() throws Exception {
        try (var postgres = new Postgres(folder.resolve("postgres"))) {
            var database = postgres.emptyDatabase();
            try (var publishing = Node.at(folder.resolve("a"), database);
                    var following = Node.at(folder.resolve("b"), database)) {
                var library = Node.reader().read(Path.of("../content/library")).library();
                release(publishing, library);
                follow(publishing, following, 1);

                release(publishing, edited(library, "pages/rights", "en", "A new sentence about rights."));
                follow(publishing, following, 2);

                edited(library, "pages/help", "fr", "Une phrase de plus.");
                Files.move(copy.resolve("pages/risks"), copy.resolve("pages/dangers"));
                release(publishing, read(copy));
                assertEquals(2, served(following).number());

                release(publishing, edited(library, "hotlines/ae-600", "ar", "جملة أخرى."));
                follow(publishing, following, 4);
                assertFullRenderingIsTheSame(publishing, database);
            }
        }
    }

    private static void release(Node node, LibraryFolder library) {
        node.bringIn(library);
        node.adoptLatest(library);
        node.publish();
    }

    /** Adds a sentence to one text of a copy of the library. */
    private LibraryFolder edited(LibraryFolder library, String document, String language, String sentence)
            throws IOException {
        if (copy == null) {
            copy = Files.createDirectories(folder.resolve("library"));
            new WriteLibrary().write(library, copy);
        }
        var file = copy.resolve(document).resolve(language + ".md");
        Files.writeString(file, Files.readString(file) + "\n" + sentence + "\n");
        return read(copy);
    }

    private static LibraryFolder read(Path root) {
        var reading = Node.reader().read(root);
        assertEquals(
                List.of(),
                reading.problems().stream()
                        .filter(problem -> problem.toString().contains(": error: "))
                        .toList());
        return reading.library();
    }

    private static void follow(Node publishing, Node following, int number) throws IOException {
        assertTrue(following.get(KeepShelf.class).bringUpToDate().isPresent());
        assertTrue(following.get(KeepShelf.class).bringUpToDate().isEmpty());
        assertEquals(number, served(publishing).number());
        assertSame(served(publishing), served(following));
    }

    /** A third node, new, renders the edition without any before it. */
    private void assertFullRenderingIsTheSame(Node publishing, String database) throws IOException {
        try (var fresh = Node.at(folder.resolve("c"), database)) {
            fresh.get(KeepShelf.class).bringUpToDate();
            assertSame(served(publishing), served(fresh));
        }
    }

    private static Archive served(Node node) {
        return node.get(Shelf.class).current().orElseThrow();
    }

    private static void assertSame(Archive one, Archive other) throws IOException {
        assertEquals(one.paths(), other.paths());
        for (var path : one.paths()) {
            var entry = one.find(path).orElseThrow();
            var twin = other.find(path).orElseThrow();
            assertArrayEquals(one.read(entry), other.read(twin), path);
            assertEquals(one.slice(entry.body()), other.slice(twin.body()), path);
            if (entry.brotli() != null) {
                assertEquals(one.slice(entry.brotli()), other.slice(twin.brotli()), path);
            }
        }
        assertEquals(one.hash(), other.hash());
        assertTrue(VerifyArchive.verify(one.file(), null).isGood());
        assertTrue(VerifyArchive.verify(other.file(), null).isGood());
    }
}
