package org.waymark.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.archive.Shelf;
import org.waymark.archive.VerifyArchive;
import org.waymark.content.DocumentId;
import org.waymark.documents.NewRevision;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.documents.SaveRevision;
import org.waymark.exchange.LibraryFolder;
import org.waymark.exchange.Node;
import org.waymark.journal.VerifyJournal;
import org.waymark.publishing.Editions;
import org.waymark.rendering.KeepShelf;
import org.waymark.review.AdoptRevisions;

/**
 * A process that is killed while it saves and publishes loses nothing it acknowledged and leaves nothing half done.
 * {@code deploy/torture/publishing} does the same with more kills and editions.
 */
class KillWhilePublishingTest {
    private static final int PUBLISHED = Integer.getInteger("waymark.torture.published", 20);
    private static final int KILLS = Integer.getInteger("waymark.torture.kills", 4);
    private static final long SEED = Long.getLong("waymark.torture.seed", 20261122);
    private static final DocumentId PAGE = new DocumentId("page", "papers");

    @TempDir
    Path home;

    private final Map<Integer, String> saved = new TreeMap<>();
    private int lastPublished;
    private int published;

    @Test
    void nothing_acknowledged_is_lost_and_readers_always_have_a_whole_edition() {
        var random = new Random(SEED);
        assertTimeoutPreemptively(Duration.ofMinutes(5 + PUBLISHED / 10), () -> {
            int kills = 0;
            for (; kills < KILLS || published < PUBLISHED; kills++) {
                live(1 + random.nextInt(28), random.nextInt(150));
                assertNothingLost();
            }
            System.out.printf(
                    "seed %d: killed %d times, %d revisions and %d editions acknowledged, none lost or half done%n",
                    SEED, kills, saved.size(), published);
        });
    }

    /** One life of the process, ended so many milliseconds after so many deeds. */
    private void live(int deeds, int millis) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Terminal.java(),
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx256m",
                        "-cp",
                        ClassArchive.classPath(),
                        PublishesWithoutEnd.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var later = CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
        try (BufferedReader out = process.inputReader()) {
            int done = 0;
            // Through the handle, because Process.destroyForcibly also closes the stream that is being read here.
            Runnable kill = process.toHandle()::destroyForcibly;
            for (var line = out.readLine(); line != null; line = out.readLine()) {
                acknowledged(line.split(" "));
                if (++done == deeds) {
                    later.execute(kill);
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        assertEquals(137, process.exitValue(), "the process ended by itself");
    }

    private void acknowledged(String[] words) {
        if (words.length == 3 && words[0].equals("saved")) {
            saved.put(Integer.valueOf(words[1]), words[2]);
        } else if (words.length == 2 && words[0].equals("published")) {
            lastPublished = Integer.parseInt(words[1]);
            published++;
        }
    }

    private void assertNothingLost() throws IOException {
        try (var node = Node.at(home)) {
            var shelf = node.get(Shelf.class);
            if (lastPublished > 0) {
                // Readers are served before anything else happens, from at least what was acknowledged.
                var first = shelf.current().orElseThrow();
                assertTrue(first.number() >= lastPublished, first.number() + " after " + lastPublished);
                assertWhole(first.file());
            }
            node.get(KeepShelf.class).bringUpToDate();
            var edition = node.get(Editions.class).current();
            assertTrue(edition.isPresent() || lastPublished == 0);
            if (edition.isPresent()) {
                int number = edition.get().number().value();
                assertTrue(number >= lastPublished);
                assertEquals(number, shelf.current().orElseThrow().number());
                assertWhole(shelf.current().orElseThrow().file());
            }
            var kept = new TreeMap<Integer, String>();
            node.get(Revisions.class)
                    .history(PAGE, Node.EN)
                    .forEach(revision -> kept.put(revision.number(), revision.hash()));
            saved.forEach((revision, hash) -> assertEquals(hash, kept.get(revision), "revision " + revision));
            assertTrue(node.get(VerifyJournal.class).verify().isEmpty());
        }
        try (var files = Files.list(home.resolve("editions"))) {
            assertEquals(
                    List.of(),
                    files.filter(file -> !file.toString().endsWith(".zip")).toList());
        }
    }

    private static void assertWhole(Path archive) throws IOException {
        assertEquals(List.of(), VerifyArchive.verify(archive, null).problems());
    }

    /** Saves, adopts, publishes, and says so, until it is killed. */
    static class PublishesWithoutEnd {
        public static void main(String[] arguments) {
            try (var node = Node.at(Path.of(arguments[0]))) {
                var library = new LibraryFolder(List.of(Node.page("papers", "Papers"), Node.page("work", "Work")));
                node.bringIn(library);
                node.adoptLatest(library);
                while (!System.out.checkError()) {
                    var revision = save(node);
                    System.out.println("saved " + revision.number() + " " + revision.hash());
                    node.get(AdoptRevisions.class).adopt(List.of(revision.id()), "amira", "in the test");
                    System.out.println("published " + node.publish().number());
                }
            }
        }

        private static Revision save(Node node) {
            int number = node.get(Revisions.class)
                    .latest(PAGE, Node.EN)
                    .orElseThrow()
                    .number();
            var text = Node.text("Papers " + number + " ".repeat(number % 7) + ".");
            return node.get(SaveRevision.class)
                    .save(new NewRevision(PAGE, Node.EN, text, number, null, "amira", "", false));
        }
    }
}
