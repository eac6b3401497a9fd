package org.waymark.website;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;
import org.waymark.archive.GzipFrame;

/**
 * The files of one website as they are written. Web servers make their tags of a file's time and length, so a file that
 * says what it said in the website before keeps its time, and phones need not fetch it again.
 */
final class SiteFiles {
    private final SiteFolder folder;
    private final FileTime time;
    private final Set<Path> made = new HashSet<>();
    private int count;
    private long bytes;

    SiteFiles(SiteFolder folder, Instant madeAt) {
        this.folder = folder;
        this.time = FileTime.from(madeAt);
    }

    int count() {
        return count;
    }

    long bytes() {
        return bytes;
    }

    /** As it is delivered: plain, and beside it compressed, in the very bytes of the archive. */
    void addWithCopies(Archive archive, EntryRecord entry) throws IOException {
        if (entry.deflated()) {
            add(entry.path(), ByteBuffer.wrap(archive.read(entry)));
            var room = ByteBuffer.allocate(GzipFrame.length(entry));
            add(entry.path() + ".gz", GzipFrame.around(archive, entry, room));
        } else {
            add(entry.path(), archive.slice(entry.body()));
        }
        var brotli = entry.brotli();
        if (brotli != null) {
            add(entry.path() + ".br", archive.slice(brotli));
        }
    }

    void add(String path, String text) throws IOException {
        add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    void add(String path, byte[] content) throws IOException {
        add(path, ByteBuffer.wrap(content));
    }

    private void add(String path, ByteBuffer content) throws IOException {
        var file = folder.inside(path);
        var parent = file.getParent();
        if (parent != null && made.add(parent)) {
            Files.createDirectories(parent);
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (content.hasRemaining()) {
                bytes += channel.write(content);
            }
        }
        var before = folder.before(path);
        boolean same = Files.isRegularFile(before) && Files.mismatch(file, before) < 0;
        Files.setLastModifiedTime(file, same ? Files.getLastModifiedTime(before) : time);
        count++;
    }
}
