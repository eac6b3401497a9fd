package org.waymark.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** An answer that lies in no archive, in each coding that clients take. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Coded(byte[] plain, byte[] gzip, byte[] brotli) {
    /** Nearly as small as the best, in a fiftieth of the time. */
    private static final int QUALITY = 5;

    /** Compresses what somebody waits for. */
    public static Coded of(byte[] plain) {
        return new Coded(plain, gzip(plain), Compression.brotli(plain, QUALITY));
    }

    /** How many bytes all of it takes. */
    public int weight() {
        return plain.length + gzip.length + brotli.length;
    }

    private static byte[] gzip(byte[] plain) {
        var out = new ByteArrayOutputStream(plain.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
