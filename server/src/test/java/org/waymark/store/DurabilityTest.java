package org.waymark.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.waymark.content.DocumentId;
import org.waymark.documents.Revisions;
import org.waymark.journal.VerifyJournal;

/** A process that is killed while it saves has lost nothing that it said was saved. */
class DurabilityTest {
    private static final int ENOUGH = 40;

    @TempDir
    Path home;

    @Test
    void every_acknowledged_revision_is_there_after_a_kill() throws Exception {
        var acknowledged = assertTimeoutPreemptively(Duration.ofSeconds(60), this::killDuringSaves);
        try (var desk = Desk.at(Map.of("waymark.home", home.toString())).open()) {
            var revisions = desk.get(Revisions.class);
            for (var line : acknowledged) {
                var words = line.split(" ", 2);
                var found = revisions.find(new DocumentId("page", "kept"), Desk.EN, Integer.parseInt(words[0]));
                assertEquals(words[1], found.orElseThrow().hash());
            }
            assertTrue(desk.get(VerifyJournal.class).verify().isEmpty());
            int saved = revisions.history(Desk.page("kept"), Desk.EN).size();
            assertEquals(
                    saved + 1,
                    desk.saveSource(Desk.page("kept"), saved, "Afterwards").number());
        }
    }

    private List<String> killDuringSaves() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        SavesWithoutEnd.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var acknowledged = new ArrayList<String>();
        try (BufferedReader out = process.inputReader()) {
            while (acknowledged.size() < ENOUGH) {
                acknowledged.add(Objects.requireNonNull(out.readLine(), "the process ended by itself"));
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        return acknowledged;
    }

    /** Saves and says so, until it is killed. */
    static class SavesWithoutEnd {
        public static void main(String[] arguments) {
            try (var desk = Desk.at(Map.of("waymark.home", arguments[0])).open()) {
                var document = desk.create("kept");
                for (int number = 0; ; number++) {
                    var saved = desk.saveSource(document, number, "Text " + number + " ".repeat(number % 4_000));
                    System.out.println(saved.number() + " " + saved.hash());
                }
            }
        }
    }
}
