package org.waymark.content;

import java.util.Locale;

/** The two forms in which readers get pictures; every browser of the last twenty years shows both. */
public enum PictureFormat {
    /** Photographs. */
    JPEG(".jpg", "image/jpeg"),
    /** Drawings. */
    PNG(".png", "image/png");

    private final String ending;
    private final String mediaType;

    PictureFormat(String ending, String mediaType) {
        this.ending = ending;
        this.mediaType = mediaType;
    }

    /** Of a file, with its dot. */
    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** As facts name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The form of that word, {@code jpeg} or {@code png}. */
    public static PictureFormat of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
