package org.waymark.rendering;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.waymark.archive.Entry;

/** The pictures that a phone takes with the site onto its home screen, at paths that name their bytes. */
class AppPictures {
    static final String ICON_SMALL = "icon-192";
    static final String ICON_LARGE = "icon-512";
    static final String ICON_TO_CUT = "icon-to-cut-512";
    static final String SCREEN = "screen-";

    private static final Map<String, String> ENDINGS = Map.of(
            ICON_SMALL,
            ".png",
            ICON_LARGE,
            ".png",
            ICON_TO_CUT,
            ".png",
            SCREEN + "ltr",
            ".webp",
            SCREEN + "rtl",
            ".webp");
    private static final Map<String, String> PATHS = new TreeMap<>();
    private static final Map<String, Entry> FILES = new TreeMap<>();

    static {
        ENDINGS.forEach((name, ending) -> {
            var bytes = ClientFiles.bytes("icons/app/" + name + ending);
            var path = Assets.path(hash(bytes), ending);
            PATHS.put(name, path);
            FILES.put(path, Entry.fixedFile("image/" + ending.substring(1), bytes));
        });
    }

    private AppPictures() {}

    /** The path of a picture in the archive. */
    static String path(String name) {
        var path = PATHS.get(name);
        if (path == null) {
            throw new IllegalArgumentException("there is no picture " + name);
        }
        return path;
    }

    /** Which pictures there are, to the byte. */
    static String all() {
        return PATHS.toString();
    }

    /** By their paths. */
    static Map<String, Entry> files() {
        return FILES;
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
