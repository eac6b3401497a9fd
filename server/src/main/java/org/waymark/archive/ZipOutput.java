package org.waymark.archive;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes a ZIP file (PKWARE APPNOTE 6.3.10) front to back. Entries come compressed already; times are the earliest a
 * ZIP can say, so that the same entries give the same file. Runs of entries can be taken over from another archive as
 * one block of bytes.
 */
final class ZipOutput implements Closeable {
    static final int LOCAL_HEADER = 30;
    private static final int DOS_DATE_1980 = 0x21;
    private static final int STORED = 0;
    private static final int DEFLATED = 8;
    private static final int UTF8_NAMES = 0x0800;
    private static final long MAX_32 = 0xFFFFFFFFL;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream(1 << 16);
    private final List<Borrowed> borrowed = new ArrayList<>();
    private int entries;
    private long position;

    ZipOutput(Path file) throws IOException {
        channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE);
    }

    long position() {
        return position;
    }

    /** Writes one entry and tells where its data begins. */
    long add(String name, byte[] data, boolean deflated, int size, int crc32) throws IOException {
        byte[] nameBytes = Packed.utf8(name);
        var header = ByteBuffer.allocate(LOCAL_HEADER + nameBytes.length).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x04034b50).putShort((short) 20);
        common(header, deflated, crc32, data.length, size);
        header.putShort((short) nameBytes.length).putShort((short) 0).put(nameBytes);
        list(nameBytes, position, deflated, crc32, data.length, size);
        write(header.flip());
        long start = position;
        write(ByteBuffer.wrap(data));
        return start;
    }

    /** Lists an entry whose header and data stand, or will stand, at this place of the file. */
    void list(byte[] name, long headerAt, boolean deflated, int crc32, int length, int size) throws IOException {
        if (headerAt > MAX_32) {
            throw new IOException("the archive would be larger than 4 GB; publish fewer languages or documents");
        }
        var entry = ByteBuffer.allocate(46 + name.length).order(ByteOrder.LITTLE_ENDIAN);
        entry.putInt(0x02014b50).putShort((short) 0x031E).putShort((short) 20);
        common(entry, deflated, crc32, length, size);
        entry.putShort((short) name.length).putShort((short) 0).putShort((short) 0);
        entry.putShort((short) 0).putShort((short) 0).putInt(0100644 << 16);
        entry.putInt((int) headerAt).put(name);
        directory.write(entry.array(), 0, entry.position());
        entries++;
    }

    /**
     * Leaves room for bytes of another archive that are taken over as they are: whole local headers with their data.
     * They are copied by {@link #fill()}.
     */
    void borrow(Archive lender, long from, long to) throws IOException {
        flush();
        borrowed.add(new Borrowed(lender, from, to - from, position));
        position += to - from;
        channel.position(position);
    }

    List<Borrowed> borrowed() {
        return borrowed;
    }

    /** Copies what was borrowed. */
    void fill() throws IOException {
        for (var part : borrowed) {
            channel.position(part.at());
            part.lender().copy(part.from(), part.from() + part.length(), channel);
        }
    }

    /** Writes the directory; the file can be read afterwards. */
    void finish() throws IOException {
        long start = position;
        write(ByteBuffer.wrap(directory.toByteArray()));
        long length = position - start;
        boolean large = entries > 0xFFFF || start > MAX_32;
        var end = ByteBuffer.allocate(56 + 20 + 22).order(ByteOrder.LITTLE_ENDIAN);
        if (large) {
            end.putInt(0x06064b50).putLong(44).putShort((short) 0x031E).putShort((short) 45);
            end.putInt(0)
                    .putInt(0)
                    .putLong(entries)
                    .putLong(entries)
                    .putLong(length)
                    .putLong(start);
            end.putInt(0x07064b50).putInt(0).putLong(position).putInt(1);
        }
        int count = Math.min(entries, 0xFFFF);
        end.putInt(0x06054b50).putShort((short) 0).putShort((short) 0).putShort((short) count);
        end.putShort((short) count).putInt((int) length).putInt((int) Math.min(start, MAX_32));
        end.putShort((short) 0);
        write(end.flip());
        flush();
    }

    /** Returns when a power cut cannot take away any more what was written. */
    void makeDurable() throws IOException {
        channel.force(true);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static void common(ByteBuffer header, boolean deflated, int crc32, int length, int size) {
        header.putShort((short) UTF8_NAMES).putShort((short) (deflated ? DEFLATED : STORED));
        header.putShort((short) 0).putShort((short) DOS_DATE_1980);
        header.putInt(crc32).putInt(length).putInt(size);
    }

    private void write(ByteBuffer bytes) throws IOException {
        position += bytes.remaining();
        if (bytes.remaining() > buffer.remaining()) {
            flush();
        }
        if (bytes.remaining() > buffer.capacity()) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            return;
        }
        buffer.put(bytes);
    }

    private void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        buffer.clear();
    }
}
