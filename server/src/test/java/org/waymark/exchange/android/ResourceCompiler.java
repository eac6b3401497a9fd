package org.waymark.exchange.android;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Android's own compiler of resources, as Debian has it. */
record ResourceCompiler(Path home) {
    void assumeInstalled() {
        boolean there = Stream.of(System.getenv("PATH").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "aapt2")));
        if (!there) {
            System.out.println("SKIPPED: there is no aapt2 here (Debian: aapt).");
        }
        assumeTrue(there, "there is no aapt2 here (Debian: aapt)");
    }

    /** Everything it finds when this is the only file. */
    String read(String file) throws IOException, InterruptedException {
        var folder = Files.createDirectories(home.resolve("res/values"));
        Files.writeString(folder.resolve("strings.xml"), file);
        return read();
    }

    /** Compiles and links what lies in {@code res}, and tells what an app would find. */
    String read() throws IOException, InterruptedException {
        Files.writeString(home.resolve("AndroidManifest.xml"), "<manifest package=\"org.example.words\"/>");
        run("compile", "--dir", "res", "-o", "compiled.zip");
        run("link", "-o", "app.apk", "--manifest", "AndroidManifest.xml", "--java", "java", "compiled.zip");
        return run("dump", "resources", "app.apk");
    }

    private String run(String... words) throws IOException, InterruptedException {
        var command = Stream.concat(Stream.of("aapt2"), Stream.of(words)).toList();
        var said = home.resolve("said");
        var process = new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        int exit = process.waitFor();
        var text = Files.readString(said, StandardCharsets.UTF_8);
        assertEquals(0, exit, List.of(words) + text);
        return text;
    }
}
