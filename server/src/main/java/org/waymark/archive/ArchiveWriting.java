package org.waymark.archive;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One archive on its way to disk. Entries are made and compressed on all cores and written in the order of their paths;
 * those that come out as they were before keep their bytes.
 */
final class ArchiveWriting {
    /** How many entries may wait to be written: bounds memory, keeps the cores busy. */
    private static final int WINDOW = 128;

    private static final Logger LOG = LoggerFactory.getLogger(ArchiveWriting.class);
    private static final long QUIET_NANOS = 2_000_000_000L;

    private final ZipOutput zip;
    private final SigningKey key;
    private final ArchiveHead head;
    private final @Nullable Archive previous;
    private final List<EntryRecord> written = new ArrayList<>();
    private long runFrom = -1;
    private long runTo = -1;

    ArchiveWriting(ZipOutput zip, ArchiveHead head, @Nullable Archive previous, SigningKey key) {
        this.zip = zip;
        this.key = key;
        this.head = head;
        boolean sameCompression = previous != null && previous.head().brotliQuality() == head.brotliQuality();
        this.previous = sameCompression ? previous : null;
    }

    void write(SortedMap<String, EntrySource> entries) throws IOException {
        var cores = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            writeEntries(entries, cores);
            writeTail();
            zip.finish();
        } finally {
            cores.shutdownNow();
        }
    }

    /** The same without haste: on the thread that asks, one entry after the other. */
    void write(Iterator<Packed> entries) throws IOException {
        while (entries.hasNext()) {
            var packed = entries.next();
            if (!written.isEmpty()
                    && written.get(written.size() - 1)
                                    .path()
                                    .compareTo(packed.entry().path())
                            >= 0) {
                throw new IllegalArgumentException(packed.entry().path() + " comes out of turn");
            }
            written.add(add(packed));
        }
        writeTail();
        zip.finish();
    }

    private void writeEntries(SortedMap<String, EntrySource> entries, ExecutorService cores) throws IOException {
        var waiting = new ArrayDeque<Future<Object>>();
        long told = System.nanoTime();
        for (var entry : entries.entrySet()) {
            waiting.add(prepared(entry.getKey(), entry.getValue(), cores));
            if (waiting.size() >= WINDOW) {
                place(result(waiting.remove()));
            }
            if (System.nanoTime() - told > QUIET_NANOS) {
                told = System.nanoTime();
                LOG.info("Edition {}: {} of {} pages made …", head.number(), written.size(), entries.size());
            }
        }
        while (!waiting.isEmpty()) {
            place(result(waiting.remove()));
        }
        finishRun();
    }

    /** A {@link Packed}, or the {@link EntryRecord} of the archive before whose bytes are kept. */
    private Future<Object> prepared(String path, EntrySource source, ExecutorService cores) throws IOException {
        var before = previous == null ? null : previous.find(path).orElse(null);
        if (source instanceof EntrySource.Made made) {
            return cores.submit(() -> make(path, made.maker(), before));
        }
        if (source instanceof EntrySource.Large large) {
            return new WhenAskedFor(() -> make(path, large.maker(), before));
        }
        if (before == null) {
            throw new IOException("the archive before does not hold " + path);
        }
        return CompletableFuture.completedFuture(before);
    }

    private Object make(String path, Supplier<Entry> maker, @Nullable EntryRecord before) {
        var now = maker.get();
        byte[] sha256 = Packed.sha256(now.bytes());
        return before != null && same(before, now, sha256)
                ? before
                : Packed.of(path, now, sha256, head.brotliQuality());
    }

    private boolean same(EntryRecord before, Entry now, byte[] sha256) {
        return Arrays.equals(before.sha256(), sha256)
                && before.status() == now.status()
                && before.fixed() == now.fixed()
                && before.mediaType().equals(now.mediaType())
                && Objects.equals(before.language(), now.language())
                && Objects.equals(before.location(), now.location());
    }

    private void place(Object prepared) throws IOException {
        if (prepared instanceof Packed packed) {
            finishRun();
            written.add(add(packed));
            return;
        }
        keep((EntryRecord) prepared);
    }

    private EntryRecord add(Packed packed) throws IOException {
        var entry = packed.entry();
        long bodyAt = zip.add(
                entry.path(),
                packed.body(),
                entry.deflated(),
                entry.size(),
                entry.body().crc32());
        long brotliAt = 0;
        if (packed.brotli() != null && entry.brotli() != null) {
            byte[] brotli = packed.brotli();
            brotliAt = zip.add(
                    entry.path() + ".br",
                    brotli,
                    false,
                    brotli.length,
                    entry.brotli().crc32());
        }
        return entry.movedTo(bodyAt, brotliAt);
    }

    /** Lengthens the run of kept bytes, or begins a new one; only its directory entries are written now. */
    private void keep(EntryRecord before) throws IOException {
        byte[] name = Packed.utf8(before.path());
        byte[] brotliName = Packed.utf8(before.path() + ".br");
        long from = before.body().offset() - ZipOutput.LOCAL_HEADER - name.length;
        var brotli = before.brotli();
        long to = brotli == null ? before.body().offset() + before.body().length() : brotli.offset() + brotli.length();
        if (from != runTo) {
            finishRun();
            runFrom = from;
        }
        runTo = to;
        long shift = zip.position() - runFrom;
        var body = before.body();
        zip.list(name, from + shift, before.deflated(), body.crc32(), body.length(), before.size());
        if (brotli != null) {
            long headerAt = brotli.offset() - ZipOutput.LOCAL_HEADER - brotliName.length + shift;
            zip.list(brotliName, headerAt, false, brotli.crc32(), brotli.length(), brotli.length());
        }
        written.add(before.movedTo(body.offset() + shift, brotli == null ? 0 : brotli.offset() + shift));
    }

    private void finishRun() throws IOException {
        if (previous != null && runFrom >= 0) {
            zip.borrow(previous, runFrom, runTo);
        }
        runFrom = -1;
        runTo = -1;
    }

    private void writeTail() throws IOException {
        var indexing = CompletableFuture.supplyAsync(() -> ArchiveIndex.write(written));
        var manifest = Manifest.of(head, written);
        byte[] json = manifest.json();
        store(Manifest.PATH, json); // hashes, which hardly shrink
        store(Manifest.SIGNATURE_PATH, new SignatureFile(key.publicKey(), key.sign(json)).json());
        byte[] headJson = Archive.headJson(head, manifest.hash());
        long headAt = store(Archive.headPath(), headJson);
        byte[] index = indexing.join();
        long indexAt = store(ArchiveIndex.PATH, index);
        var tail = new Archive.Tail((int) indexAt, index.length, (int) headAt, headJson.length);
        store(Archive.Tail.PATH, tail.bytes());
    }

    private long store(String path, byte[] bytes) throws IOException {
        return zip.add(path, bytes, false, bytes.length, Packed.crc32(bytes));
    }

    private static Object result(Future<Object> future) throws IOException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw io;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped before it was finished", e);
        }
    }

    /** Done by whoever wants the result, then and there. */
    private static final class WhenAskedFor extends FutureTask<Object> {
        WhenAskedFor(Callable<Object> task) {
            super(task);
        }

        @Override
        public Object get() throws InterruptedException, ExecutionException {
            run();
            return super.get();
        }
    }
}
