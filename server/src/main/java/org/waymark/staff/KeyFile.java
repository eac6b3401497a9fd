package org.waymark.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.Supplier;

/** A key of the house in the data folder, made once: whole and on the disk before it has its name, so no crash spoils it. */
public final class KeyFile {
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path file;
    private final Supplier<String> fresh;

    /** @param fresh makes a key where there is none */
    public KeyFile(Path home, String name, Supplier<String> fresh) {
        this.file = home.resolve("keys").resolve(name);
        this.fresh = fresh;
    }

    /** What stands in it. */
    public synchronized String read() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException("the key in " + file + " cannot be read", e);
        }
    }

    private void make() throws IOException {
        Files.createDirectories(file.getParent());
        var made = Files.createTempFile(file.getParent(), "key", ".new", OWNER_ONLY);
        try (var out = FileChannel.open(made, StandardOpenOption.WRITE)) {
            var key = ByteBuffer.wrap((fresh.get() + "\n").getBytes(StandardCharsets.US_ASCII));
            while (key.hasRemaining()) {
                out.write(key);
            }
            out.force(true);
        }
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE);
        try (var folder = FileChannel.open(file.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }
}
