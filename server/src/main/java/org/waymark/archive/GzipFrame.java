package org.waymark.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Makes a gzip file (RFC 1952) of the DEFLATE stream of an entry: ten bytes before it, and what the ZIP knows behind. */
public final class GzipFrame {
    private static final byte[] HEAD = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, (byte) 0xff};
    private static final int TAIL = 8;

    private GzipFrame() {}

    public static int length(EntryRecord entry) {
        return HEAD.length + entry.body().length() + TAIL;
    }

    /** Fills a buffer of that length and makes it ready to be read. */
    public static ByteBuffer around(Archive archive, EntryRecord entry, ByteBuffer room) {
        return room.order(ByteOrder.LITTLE_ENDIAN)
                .put(HEAD)
                .put(archive.slice(entry.body()))
                .putInt(entry.body().crc32())
                .putInt(entry.size())
                .flip();
    }
}
