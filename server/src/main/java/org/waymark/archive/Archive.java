package org.waymark.archive;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One edition, rendered: an immutable file, mapped into memory. Safe for any number of threads; stays readable as long
 * as it is referenced, even when its file has been removed from the shelf.
 */
public final class Archive {
    private static final String HEAD_PATH = "waymark/head.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    /** Open as long as this is referenced: the file may be moved or removed. */
    private final FileChannel channel;

    private final ByteBuffer bytes;
    private final ArchiveIndex index;
    private final ArchiveHead head;
    private final String hash;
    /** By where they will stand. */
    private volatile NavigableMap<Long, Borrowed> borrowed;

    private Archive(
            Path file,
            FileChannel channel,
            ByteBuffer bytes,
            ArchiveIndex index,
            ArchiveHead head,
            String hash,
            NavigableMap<Long, Borrowed> borrowed) {
        this.file = file;
        this.channel = channel;
        this.bytes = bytes;
        this.index = index;
        this.head = head;
        this.hash = hash;
        this.borrowed = borrowed;
    }

    /**
     * Opens a whole archive. This is quick whatever its size: the contents are not read; {@link VerifyArchive} does.
     *
     * @throws UnusableArchive when the file is cut off, or no archive at all
     */
    public static Archive open(Path file) throws IOException {
        return open(file, file, List.of());
    }

    /**
     * Opens an archive that will be moved to another place while it is read.
     *
     * @param borrowed what has not been copied into the file yet
     */
    static Archive open(Path now, Path file, List<Borrowed> borrowed) throws IOException {
        var channel = FileChannel.open(now, StandardOpenOption.READ);
        try {
            return read(file, channel, borrowed);
        } catch (UnusableArchive e) {
            channel.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw new UnusableArchive(file, String.valueOf(e.getMessage()), e);
        }
    }

    private static Archive read(Path file, FileChannel channel, List<Borrowed> borrowed) throws IOException {
        if (channel.size() > Integer.MAX_VALUE) {
            throw new UnusableArchive(file, "it is larger than 2 GB");
        }
        var bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        var tail = Tail.of(bytes);
        var index = ArchiveIndex.open(slice(bytes, tail.indexAt(), tail.indexLength()));
        var head = JSON.readTree(text(bytes, tail.headAt(), tail.headLength()));
        return new Archive(
                file, channel, bytes, index, head(head), head.path("hash").asText(), byPlace(borrowed));
    }

    public Path file() {
        return file;
    }

    public ArchiveHead head() {
        return head;
    }

    public int number() {
        return head.number();
    }

    /** SHA-256 over all that readers can see, in hex: equal on every node. */
    public String hash() {
        return hash;
    }

    /** How many entries it holds. */
    public int size() {
        return index.count();
    }

    public Optional<EntryRecord> find(String path) {
        return index.find(path);
    }

    public boolean contains(String path) {
        return index.contains(path);
    }

    /** Visits all entries in the order of their paths. */
    public void forEach(Consumer<EntryRecord> visitor) {
        index.forEach(visitor);
    }

    /** Visits the entries whose path begins so, in the order of their paths. */
    public void forEachBelow(String start, Consumer<EntryRecord> visitor) {
        index.forEachBelow(start, visitor);
    }

    /** All paths, in order. */
    public List<String> paths() {
        var paths = new ArrayList<String>(index.count());
        index.forEach(entry -> paths.add(entry.path()));
        return paths;
    }

    /** The bytes of the part as they lie in the file; not copied. */
    public ByteBuffer slice(EntryRecord.Part part) {
        var loan = loanAt(part.offset());
        return loan == null
                ? slice(bytes, (int) part.offset(), part.length())
                : loan.lender().slice(part.at(loan.inLender(part.offset())));
    }

    /** The uncompressed bytes of an entry. */
    public byte[] read(EntryRecord entry) throws IOException {
        byte[] body = new byte[entry.body().length()];
        slice(entry.body()).get(body);
        return entry.deflated() ? Compression.inflate(body, entry.size()) : body;
    }

    byte[] readBrotli(EntryRecord.Part brotli) throws IOException {
        byte[] body = new byte[brotli.length()];
        slice(brotli).get(body);
        return Compression.unbrotli(body);
    }

    /** Copies bytes of the file inside the system, so that they do not count as memory of this process. */
    void copy(long from, long to, FileChannel target) throws IOException {
        for (long at = from; at < to; ) {
            var loan = loanAt(at);
            if (loan == null) {
                var next = borrowed.higherKey(at);
                at += channel.transferTo(at, (next == null ? to : Math.min(to, next)) - at, target);
            } else {
                long end = Math.min(to, loan.end());
                loan.lender().copy(loan.inLender(at), loan.inLender(end), target);
                at = end;
            }
        }
    }

    /** What was borrowed has been copied: the file holds all. */
    void giveBack() {
        borrowed = Collections.emptyNavigableMap();
    }

    private @Nullable Borrowed loanAt(long offset) {
        var before = borrowed.isEmpty() ? null : borrowed.floorEntry(offset);
        return before != null && before.getValue().covers(offset) ? before.getValue() : null;
    }

    private static NavigableMap<Long, Borrowed> byPlace(List<Borrowed> borrowed) {
        var byPlace = new TreeMap<Long, Borrowed>();
        borrowed.forEach(part -> byPlace.put(part.at(), part));
        return byPlace;
    }

    static byte[] headJson(ArchiveHead head, String hash) {
        var json = JSON.createObjectNode();
        json.put("number", head.number());
        json.put("madeAt", head.madeAt().toString());
        var languages = json.putArray("languages");
        head.languages().forEach(languages::add);
        json.put("brotliQuality", head.brotliQuality());
        json.put("hash", hash);
        return Packed.utf8(json.toString());
    }

    static String headPath() {
        return HEAD_PATH;
    }

    private static ArchiveHead head(JsonNode json) {
        var languages = new ArrayList<String>();
        json.path("languages").forEach(language -> languages.add(language.asText()));
        return new ArchiveHead(
                json.path("number").asInt(),
                Instant.parse(json.path("madeAt").asText()),
                List.copyOf(languages),
                json.path("brotliQuality").asInt());
    }

    private static ByteBuffer slice(ByteBuffer bytes, int from, int length) {
        return bytes.slice(from, length);
    }

    private static byte[] text(ByteBuffer bytes, int from, int length) {
        byte[] text = new byte[length];
        bytes.get(from, text);
        return text;
    }

    /**
     * The last entry of every archive, stored: where the index and the head lie, so that opening needs no walk through
     * the ZIP directory. It is found from the end of the file, which also shows that the file is whole.
     */
    record Tail(int indexAt, int indexLength, int headAt, int headLength) {
        static final String PATH = "waymark/tail";
        static final int LENGTH = 16;
        private static final int END_RECORD = 22;

        byte[] bytes() {
            return ByteBuffer.allocate(LENGTH)
                    .putInt(indexAt)
                    .putInt(indexLength)
                    .putInt(headAt)
                    .putInt(headLength)
                    .array();
        }

        static Tail of(ByteBuffer file) throws IOException {
            var zip = file.duplicate().order(ByteOrder.LITTLE_ENDIAN);
            int end = file.capacity() - END_RECORD;
            if (end < 0 || zip.getInt(end) != 0x06054b50) {
                throw new IOException("it is cut off, or no archive");
            }
            int directory = zip.getInt(end + 16);
            if (directory < LENGTH || directory > end || zip.getInt(directory) != 0x02014b50) {
                throw new IOException("its directory is damaged");
            }
            int at = directory - LENGTH;
            return new Tail(file.getInt(at), file.getInt(at + 4), file.getInt(at + 8), file.getInt(at + 12));
        }
    }
}
