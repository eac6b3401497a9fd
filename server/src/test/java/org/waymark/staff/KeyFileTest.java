package org.waymark.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    private final AtomicInteger made = new AtomicInteger();

    @TempDir
    Path home;

    @Test
    void a_key_is_made_once_and_nobody_else_reads_it() throws Exception {
        assertEquals("key 1", key().read());
        assertEquals("key 1", key().read(), "as after a restart");
        var file = home.resolve("keys/some.key");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        try (var all = Files.list(home.resolve("keys"))) {
            assertEquals(1, all.count(), "nothing is left of making it");
        }
    }

    @Test
    void what_a_crash_left_half_written_is_no_key() throws Exception {
        Files.createDirectories(home.resolve("keys"));
        Files.writeString(home.resolve("keys/key123.new"), "ke");
        assertEquals("key 1", key().read());
    }

    private KeyFile key() {
        return new KeyFile(home, "some.key", () -> "key " + made.incrementAndGet());
    }
}
