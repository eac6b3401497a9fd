package org.waymark.archive;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds an entry by its path, in the mapped file itself: neither start-up nor memory grows with the number of pages.
 * A hash table with open addressing, big-endian: magic, number of entries, number of buckets (a power of two), the
 * buckets (offset of a record, 0 for none), the records in the order of their paths.
 */
final class ArchiveIndex {
    static final String PATH = "waymark/index";
    private static final int MAGIC = 0x574D4931; // WMI1
    private static final int HEAD = 12;
    /** Path, media type, language, location. */
    private static final int TEXTS = 4;

    private static final int SHA256 = 32;
    private static final int PART = Long.BYTES + 2 * Integer.BYTES;

    private final ByteBuffer bytes;
    private final int count;
    private final int buckets;

    private ArchiveIndex(ByteBuffer bytes) throws IOException {
        this.bytes = bytes;
        if (bytes.remaining() < HEAD || bytes.getInt(0) != MAGIC) {
            throw new IOException("its index is damaged");
        }
        count = bytes.getInt(4);
        buckets = bytes.getInt(8);
        if (count < 0 || Integer.bitCount(buckets) != 1 || HEAD + 4L * buckets > bytes.remaining()) {
            throw new IOException("its index is damaged");
        }
    }

    static ArchiveIndex open(ByteBuffer bytes) throws IOException {
        return new ArchiveIndex(bytes.slice());
    }

    int count() {
        return count;
    }

    Optional<EntryRecord> find(String path) {
        int offset = offset(path);
        return offset == 0
                ? Optional.empty()
                : Optional.of(read(bytes.duplicate().position(offset)));
    }

    boolean contains(String path) {
        return offset(path) != 0;
    }

    /** Where the record of the path begins; 0 when there is none. */
    private int offset(String path) {
        byte[] wanted = Packed.utf8(path);
        int bucket = hash(wanted) & (buckets - 1);
        for (int tries = 0; tries < buckets; tries++) {
            int offset = bytes.getInt(HEAD + 4 * bucket);
            if (offset == 0 || samePath(offset, wanted)) {
                return offset;
            }
            bucket = (bucket + 1) & (buckets - 1);
        }
        return 0;
    }

    /** Visits all entries in the order of their paths. */
    void forEach(Consumer<EntryRecord> visitor) {
        var records = bytes.duplicate().position(HEAD + 4 * buckets);
        for (int i = 0; i < count; i++) {
            visitor.accept(read(records));
        }
    }

    /** Visits those whose path begins so, in the order of their paths; the others are passed over unread. */
    void forEachBelow(String start, Consumer<EntryRecord> visitor) {
        byte[] wanted = Packed.utf8(start);
        var records = bytes.duplicate().position(HEAD + 4 * buckets);
        for (int i = 0; i < count; i++) {
            int offset = records.position();
            if ((bytes.getShort(offset) & 0xFFFF) >= wanted.length && begins(offset, wanted)) {
                visitor.accept(read(records));
            } else {
                skip(records);
            }
        }
    }

    private boolean samePath(int offset, byte[] wanted) {
        return bytes.getShort(offset) == wanted.length && begins(offset, wanted);
    }

    private boolean begins(int offset, byte[] wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes.get(offset + 2 + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static void skip(ByteBuffer in) {
        for (int text = 0; text < TEXTS; text++) {
            int length = in.getShort() & 0xFFFF;
            in.position(in.position() + length);
        }
        in.position(in.position() + Short.BYTES);
        boolean brotli = (in.get() & 4) != 0;
        in.position(in.position() + SHA256 + Integer.BYTES + PART + (brotli ? PART : 0));
    }

    private static EntryRecord read(ByteBuffer in) {
        String path = text(in);
        String mediaType = text(in);
        String language = text(in);
        String location = text(in);
        int status = in.getShort();
        int flags = in.get();
        byte[] sha256 = new byte[SHA256];
        in.get(sha256);
        int size = in.getInt();
        var body = part(in);
        var brotli = (flags & 4) == 0 ? null : part(in);
        return new EntryRecord(
                path,
                mediaType,
                language.isEmpty() ? null : language,
                status,
                location.isEmpty() ? null : location,
                (flags & 1) != 0,
                sha256,
                body,
                size,
                (flags & 2) != 0,
                brotli);
    }

    private static EntryRecord.Part part(ByteBuffer in) {
        return new EntryRecord.Part(in.getLong(), in.getInt(), in.getInt());
    }

    private static String text(ByteBuffer in) {
        byte[] text = new byte[in.getShort() & 0xFFFF];
        in.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }

    /** @param entries in the order of their paths */
    static byte[] write(List<EntryRecord> entries) {
        int buckets = Math.max(2, Integer.highestOneBit(Math.max(1, entries.size() * 2 - 1)) * 2);
        int[] table = new int[buckets];
        var records = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(records)) {
            for (var entry : entries) {
                int offset = HEAD + 4 * buckets + records.size();
                int bucket = hash(Packed.utf8(entry.path())) & (buckets - 1);
                while (table[bucket] != 0) {
                    bucket = (bucket + 1) & (buckets - 1);
                }
                table[bucket] = offset;
                write(out, entry);
            }
            var index = ByteBuffer.allocate(HEAD + 4 * buckets + records.size());
            index.putInt(MAGIC).putInt(entries.size()).putInt(buckets);
            for (int offset : table) {
                index.putInt(offset);
            }
            return index.put(records.toByteArray()).array();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(DataOutputStream out, EntryRecord entry) throws IOException {
        writeText(out, entry.path());
        writeText(out, entry.mediaType());
        writeText(out, entry.language());
        writeText(out, entry.location());
        out.writeShort(entry.status());
        out.writeByte((entry.fixed() ? 1 : 0) | (entry.deflated() ? 2 : 0) | (entry.brotli() != null ? 4 : 0));
        out.write(entry.sha256());
        out.writeInt(entry.size());
        writePart(out, entry.body());
        if (entry.brotli() != null) {
            writePart(out, entry.brotli());
        }
    }

    private static void writePart(DataOutputStream out, EntryRecord.Part part) throws IOException {
        out.writeLong(part.offset());
        out.writeInt(part.length());
        out.writeInt(part.crc32());
    }

    private static void writeText(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : Packed.utf8(text);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    /** FNV-1a, mixed once more so that the low bits are good. */
    private static int hash(byte[] path) {
        int hash = 0x811C9DC5;
        for (byte b : path) {
            hash = (hash ^ (b & 0xFF)) * 0x01000193;
        }
        return hash ^ (hash >>> 15);
    }
}
