package org.waymark.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Where the recordings and pictures of a library are, by the hash that texts and facts name them by; read one at a time. */
@FunctionalInterface
public interface RecordedFiles {
    /** For a library whose texts name none that has to be brought along. */
    RecordedFiles NONE = hash -> {
        throw new IllegalStateException("this library does not bring the file " + hash);
    };

    byte[] bytes(String hash);

    /** In files of a folder. */
    static RecordedFiles in(Map<String, Path> files) {
        return hash -> {
            var file = files.get(hash);
            if (file == null) {
                return NONE.bytes(hash);
            }
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(file + " cannot be read", e);
            }
        };
    }
}
