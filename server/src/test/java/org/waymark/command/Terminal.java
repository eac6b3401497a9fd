package org.waymark.command;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Where the tests type commands: each runs the real thing in a process of its own. */
final class Terminal {
    private static final int PATIENCE_SECONDS = 120;

    private final Path folder;
    private final Map<String, String> settings = new HashMap<>();
    private int commands;

    /** Keeps what commands say, and by default their data, in this folder. */
    Terminal(Path folder) {
        this.folder = folder;
        set("WAYMARK_HOME", folder.resolve("home").toString());
        // Enough to tell them apart; each makes every test slower.
        set("WAYMARK_LANGUAGES", "en,fr,ar");
    }

    Terminal set(String name, String value) {
        settings.put(name, value);
        return this;
    }

    String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    /** What a command said, and how it ended. */
    record Said(int exit, String out, String err) {}

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    Said run(String... command) throws IOException, InterruptedException {
        try (var typed = start(command)) {
            return typed.end();
        }
    }

    Typed start(String... command) throws IOException, InterruptedException {
        var line = new ArrayList<>(List.of(java(), "-XX:TieredStopAtLevel=1", "-Xmx512m"));
        line.addAll(ClassArchive.flags());
        line.addAll(List.of("-cp", ClassArchive.classPath(), Waymark.class.getName()));
        line.addAll(List.of(command));
        var out = folder.resolve("out" + commands);
        var err = folder.resolve("err" + commands++);
        var process = new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile());
        process.environment().keySet().removeIf(name -> name.startsWith("WAYMARK_"));
        process.environment().putAll(settings);
        return new Typed(process.start(), out, err);
    }

    /** A command that was typed and goes on by itself. */
    record Typed(Process process, Path out, Path err) implements AutoCloseable {
        Said end() throws IOException, InterruptedException {
            assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "it does not end");
            return new Said(process.exitValue(), Files.readString(out), Files.readString(err));
        }

        /** Waits until it has said this. */
        void says(String words) throws IOException, InterruptedException {
            Deadline.within(
                    PATIENCE_SECONDS,
                    () -> Files.readString(out).contains(words),
                    () -> "“" + words + "” in: " + Files.readString(out) + Files.readString(err));
        }

        @Override
        public void close() {
            process.destroy();
            try {
                process.onExit().get(20, TimeUnit.SECONDS);
            } catch (InterruptedException | ExecutionException | TimeoutException e) {
                process.destroyForcibly();
            }
        }
    }
}
