package org.waymark.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What makes a gzip file (RFC 1952) of the DEFLATE stream of an entry: ten bytes before it and eight behind. */
public final class GzipFrame {
    public static final int TAIL = 8;

    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, (byte) 0xff};

    private GzipFrame() {}

    /** The same for every entry. */
    public static byte[] head() {
        return HEAD.clone();
    }

    /** Writes what the ZIP knows of the entry's uncompressed bytes, and makes the buffer ready to be read. */
    public static ByteBuffer tail(EntryRecord entry, ByteBuffer tail) {
        return tail.order(ByteOrder.LITTLE_ENDIAN)
                .putInt(entry.body().crc32())
                .putInt(entry.size())
                .flip();
    }
}
