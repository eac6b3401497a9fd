package org.waymark.archive;

/** How much of something travels to a phone. */
public final class Weight {
    private static final int BEST = 11;

    private Weight() {}

    /** In bytes, as Brotli of the best quality; without headers. */
    public static int of(Entry entry) {
        return Compression.brotli(entry.bytes(), BEST).length;
    }
}
