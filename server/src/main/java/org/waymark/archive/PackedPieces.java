package org.waymark.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** Packs an entry that is too large to be in memory uncompressed, piece by piece. */
public final class PackedPieces {
    private PackedPieces() {}

    /**
     * The entry that holds the pieces one after the other; its path holds a hash of them, so that it may be reused for
     * ever.
     *
     * @param quality of Brotli
     */
    public static Packed fixed(String path, String mediaType, Iterator<byte[]> pieces, int quality) {
        var body = new ByteArrayOutputStream();
        var brotli = new ByteArrayOutputStream();
        var crc = new CRC32();
        var sha256 = Packed.sha256();
        int size = 0;
        try (var deflating = Compression.deflating(body);
                var brotliing = Compression.brotliing(brotli, quality);
                var checked = new CheckedOutputStream(OutputStream.nullOutputStream(), crc);
                var digesting = new DigestOutputStream(checked, sha256)) {
            while (pieces.hasNext()) {
                byte[] piece = pieces.next();
                deflating.write(piece);
                brotliing.write(piece);
                digesting.write(piece);
                size += piece.length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byte[] deflated = body.toByteArray();
        byte[] smaller = brotli.toByteArray();
        var entry = new EntryRecord(
                path,
                mediaType,
                null,
                200,
                null,
                true,
                sha256.digest(),
                new EntryRecord.Part(0, deflated.length, (int) crc.getValue()),
                size,
                true,
                new EntryRecord.Part(0, smaller.length, Packed.crc32(smaller)));
        return new Packed(entry, deflated, smaller);
    }
}
