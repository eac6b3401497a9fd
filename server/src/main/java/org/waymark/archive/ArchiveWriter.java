package org.waymark.archive;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Iterator;
import java.util.List;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes an archive: to a file beside its place, made durable, then renamed, so that it is whole or absent whatever
 * happens.
 */
public final class ArchiveWriter {
    private final SigningKey key;

    public ArchiveWriter(SigningKey key) {
        this.key = key;
    }

    /** Writes the archive of an edition to its place, for nobody who waits; see below. */
    public Archive write(
            Path target, ArchiveHead head, SortedMap<String, EntrySource> entries, @Nullable Archive previous)
            throws IOException {
        return write(target, head, entries, previous, archive -> {});
    }

    /**
     * Writes the archive of an edition to its place and returns when a power cut cannot take it away any more.
     *
     * @param target where the archive will stand; an older file there is replaced
     * @param previous where kept entries come from; null when there are none
     * @param whole told of the archive as soon as it can be read, which on a slow disk is long before it is durable.
     *     Whoever shows it then must be able to have it written again, as an edition can
     */
    public Archive write(
            Path target,
            ArchiveHead head,
            SortedMap<String, EntrySource> entries,
            @Nullable Archive previous,
            Consumer<Archive> whole)
            throws IOException {
        var shown = new AtomicBoolean();
        try {
            return write(target, zip -> new ArchiveWriting(zip, head, previous, key).write(entries), archive -> {
                shown.set(true);
                whole.accept(archive);
            });
        } catch (IOException e) {
            throw new IOException(
                    "edition " + head.number() + " could not be written to " + target + " (" + e.getMessage() + "). "
                            + (shown.get()
                                    ? "Readers see it, and it is made again at the next start. Look after the disk."
                                    : "Readers still see the edition before. Make room on the disk, then publish again."),
                    e);
        }
    }

    /**
     * Writes an archive that belongs to an edition, in the background, and returns when it is durable.
     *
     * @param entries in the order of their paths; each is asked for when the one before has been written
     */
    public Archive write(Path target, ArchiveHead head, Iterator<Packed> entries) throws IOException {
        return write(target, zip -> new ArchiveWriting(zip, head, null, key).write(entries), archive -> {});
    }

    private static Archive write(Path target, Contents contents, Consumer<Archive> whole) throws IOException {
        var unfinished = target.resolveSibling(target.getFileName() + ".part");
        try (var zip = new ZipOutput(unfinished)) {
            contents.writeTo(zip);
            requireRoom(unfinished, zip.borrowed());
            var archive = Archive.open(unfinished, target, zip.borrowed());
            whole.accept(archive);
            zip.fill();
            archive.giveBack();
            zip.makeDurable();
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            makeDurable(target.toAbsolutePath().getParent());
            return archive;
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Found out before readers see what could not be finished. */
    private static void requireRoom(Path unfinished, List<Borrowed> borrowed) throws IOException {
        long needed = borrowed.stream().mapToLong(Borrowed::length).sum();
        if (Files.getFileStore(unfinished).getUsableSpace() < needed) {
            throw new IOException("No space left on device");
        }
    }

    @FunctionalInterface
    private interface Contents {
        void writeTo(ZipOutput zip) throws IOException;
    }

    private static void makeDurable(@Nullable Path folder) throws IOException {
        if (folder != null) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }
}
