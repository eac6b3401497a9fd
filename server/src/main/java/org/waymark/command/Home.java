package org.waymark.command;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The data folder, held by one process at a time: two would write the same archives. */
final class Home implements Closeable {
    private final FileChannel file;
    private final FileLock lock;

    private Home(FileChannel file, FileLock lock) {
        this.file = file;
        this.lock = lock;
    }

    /** The folder that {@code WAYMARK_HOME} names; without it, {@code waymark-home} in the working folder. */
    static Path folder() {
        var named = System.getenv("WAYMARK_HOME");
        return Path.of(named == null || named.isBlank() ? System.getProperty("waymark.home", "waymark-home") : named)
                .toAbsolutePath();
    }

    /** Where readers reach the site, as {@code WAYMARK_ADDRESS} says; empty when it does not. */
    static String address() {
        var named = System.getenv("WAYMARK_ADDRESS");
        return named == null ? "" : named.strip().replaceFirst("/+$", "");
    }

    /** Holds the folder; empty when another process does. */
    static Optional<Home> take(Path folder) {
        try {
            Files.createDirectories(folder);
            var file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lock(file);
            if (lock == null) {
                file.close();
                return Optional.empty();
            }
            return Optional.of(new Home(file, lock));
        } catch (IOException e) {
            throw new CannotGoOn("The data folder " + folder + " cannot be used (" + e.getMessage()
                    + "). Make it writable, or name another: WAYMARK_HOME=/path/to/folder");
        }
    }

    static CannotGoOn taken(Path folder) {
        return new CannotGoOn("Another Waymark is using the data folder " + folder
                + ". Stop it first, or name another folder: WAYMARK_HOME=/path/to/folder");
    }

    @Override
    public void close() {
        try {
            lock.release();
            file.close();
        } catch (IOException e) {
            // The process ends; the system gives the lock back.
        }
    }

    private static @Nullable FileLock lock(FileChannel file) throws IOException {
        try {
            return file.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }
}
