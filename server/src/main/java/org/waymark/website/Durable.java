package org.waymark.website;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Makes a whole folder outlast a power cut. Java can only do so file by file, which takes a minute and more for a
 * website; the system's own command does it for all at once.
 */
final class Durable {
    private Durable() {}

    static void make(Path folder) throws IOException {
        var sync = new ProcessBuilder("sync", "--file-system", folder.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(sync.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (sync.waitFor() != 0) {
                throw new IOException(said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped before it was safe on the disk", e);
        }
    }
}
