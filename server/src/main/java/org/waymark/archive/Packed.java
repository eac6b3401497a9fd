package org.waymark.archive;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * An entry ready to be written: its record and its compressed bytes.
 *
 * @param brotli null when compressing gains nothing
 */
@SuppressWarnings("ArrayRecordComponent") // written once, never compared
public record Packed(EntryRecord entry, byte[] body, byte @Nullable [] brotli) {
    /** Brotli's best quality. */
    private static final int BEST = 11;
    /** How much better than the rest the entries are compressed that most readers come for. */
    private static final int BETTER = 2;
    /** What no phone ever fetches. */
    static final String FOR_SERVERS = "waymark/";

    public static Packed of(String path, Entry entry, int quality) {
        return of(path, entry, sha256(entry.bytes()), quality);
    }

    static Packed of(String path, Entry entry, byte[] sha256, int quality) {
        byte[] plain = entry.bytes();
        if (!compressible(entry.mediaType())) {
            return new Packed(record(path, entry, sha256, plain, false, null), plain, null);
        }
        if (path.startsWith(FOR_SERVERS)) {
            byte[] body = Compression.deflateQuickly(plain);
            return new Packed(record(path, entry, sha256, body, true, null), body, null);
        }
        byte[] body = Compression.deflate(plain);
        byte[] brotli = Compression.brotli(plain, entry.oftenRead() ? Math.min(BEST, quality + BETTER) : quality);
        return new Packed(record(path, entry, sha256, body, true, brotli), body, brotli);
    }

    /** How many bytes are sent to those who take Brotli. */
    public int sent() {
        return brotli == null ? body.length : brotli.length;
    }

    static byte[] sha256(byte[] bytes) {
        return sha256().digest(bytes);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    static int crc32(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        return (int) crc.getValue();
    }

    private static EntryRecord record(
            String path, Entry entry, byte[] sha256, byte[] body, boolean deflated, byte @Nullable [] brotli) {
        return new EntryRecord(
                path,
                entry.mediaType(),
                entry.language(),
                entry.status(),
                entry.location(),
                entry.fixed(),
                sha256,
                new EntryRecord.Part(0, body.length, crc32(entry.bytes())),
                entry.bytes().length,
                deflated,
                brotli == null ? null : new EntryRecord.Part(0, brotli.length, crc32(brotli)));
    }

    private static boolean compressible(String mediaType) {
        return mediaType.startsWith("text/")
                || mediaType.contains("json")
                || mediaType.contains("xml")
                || mediaType.contains("javascript");
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
