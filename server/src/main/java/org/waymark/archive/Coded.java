package org.waymark.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** An answer that lies in no archive, in both codings that clients take; the few that take none have it unpacked. */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Coded(byte[] gzip, byte[] brotli) {
    /** Nearly as small as the best, in a fiftieth of the time. */
    private static final int QUALITY = 5;

    /** Compresses what somebody waits for. */
    public static Coded of(byte[] plain) {
        return new Coded(gzip(plain), Compression.brotli(plain, QUALITY));
    }

    /** The bytes themselves. */
    public byte[] plain() {
        try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return unpacked.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many bytes all of it takes. */
    public int weight() {
        return gzip.length + brotli.length;
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
