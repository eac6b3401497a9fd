package org.waymark.rendering;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;

/** The files of an edition that are sent as they were brought: named by their bytes, loaded only when a reader asks. */
class Assets {
    static final String OPUS = ".opus";
    static final String MP3 = ".mp3";
    private static final String FOLDER = "assets/";
    private static final Map<String, String> TYPES =
            Map.of(OPUS, "audio/ogg", MP3, "audio/mpeg", ".jpg", "image/jpeg", ".png", "image/png");

    private Assets() {}

    /** Where it lies in the archive. */
    static String path(String hash, String ending) {
        return FOLDER + hash + ending;
    }

    /**
     * The file at that path.
     *
     * @param bytes finds them by their hash, only when the file is written
     */
    static EntrySource file(String path, Function<String, byte[]> bytes) {
        var type = mediaType(path);
        return new EntrySource.Large(() -> Entry.fixedFile(type, bytes.apply(hash(path))));
    }

    static String mediaType(String path) {
        return Objects.requireNonNull(TYPES.get(path.substring(path.lastIndexOf('.'))), path);
    }

    static String hash(String path) {
        return path.substring(FOLDER.length(), path.lastIndexOf('.'));
    }
}
