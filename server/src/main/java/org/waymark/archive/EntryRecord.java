package org.waymark.archive;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * Where one entry lies in the file, and all that a server needs to answer it without asking further.
 *
 * @param sha256 of the uncompressed bytes
 * @param body the ZIP entry under the path itself; its CRC-32 is that of the uncompressed bytes
 * @param size of the uncompressed bytes
 * @param deflated whether the body is a DEFLATE stream; otherwise it is stored as it is
 * @param brotli the ZIP entry under the path with {@code .br} behind it; null when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // compared by path only
public record EntryRecord(
        String path,
        String mediaType,
        @Nullable String language,
        int status,
        @Nullable String location,
        boolean fixed,
        byte[] sha256,
        Part body,
        int size,
        boolean deflated,
        @Nullable Part brotli) {

    /**
     * A run of bytes in the file.
     *
     * @param offset of the first byte of data, behind the ZIP header
     */
    public record Part(long offset, int length, int crc32) {
        Part at(long newOffset) {
            return new Part(newOffset, length, crc32);
        }
    }

    /** The content hash in hex: the same on every node and in every edition that says the same. */
    public String fingerprint() {
        return HexFormat.of().formatHex(sha256);
    }

    EntryRecord movedTo(long bodyOffset, long brotliOffset) {
        return new EntryRecord(
                path,
                mediaType,
                language,
                status,
                location,
                fixed,
                sha256,
                body.at(bodyOffset),
                size,
                deflated,
                brotli == null ? null : brotli.at(brotliOffset));
    }
}
