package org.waymark.delivery;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.util.AsciiString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;
import org.waymark.archive.GzipFrame;
import org.waymark.http.SecurityHeaders;

/** The edition being served, with the answers that are asked for most kept ready. Their number is bounded. */
final class OpenEdition {
    private static final int READY = 2000;
    private static final ByteBuf GZIP_HEAD = Unpooled.unreleasableBuffer(
            Unpooled.directBuffer(10).writeBytes(GzipFrame.head()).asReadOnly());

    private record Wanted(String path, Coding coding) {}

    private final Archive archive;
    private final List<CharSequence> security;
    private final Map<String, EntryRecord> entries = new ConcurrentHashMap<>();
    private final Map<Wanted, Prepared> ready = new ConcurrentHashMap<>();

    OpenEdition(Archive archive) {
        this.archive = archive;
        this.security = security(archive);
    }

    Archive archive() {
        return archive;
    }

    /** The answer for a path of the archive; null when readers have nothing there. */
    @Nullable Prepared find(String path, AcceptedCodings.Accepted accepted) {
        var entry = entry(path);
        if (entry == null || !ReaderAnswers.isForReaders(entry)) {
            return null;
        }
        return prepared(entry, HttpResponseStatus.valueOf(entry.status()), accepted);
    }

    /** Where a short address leads, below whatever language its reader gets; null when there is none such. */
    @Nullable String behind(String code) {
        var entry = entry("q/" + code + "/index.html");
        return entry == null ? null : entry.location();
    }

    /** The page that says, in this language, that there is no such page. */
    @Nullable Prepared missing(String language, AcceptedCodings.Accepted accepted) {
        var entry = entry(language + "/404.html");
        return entry == null ? null : prepared(entry, HttpResponseStatus.NOT_FOUND, accepted);
    }

    private @Nullable EntryRecord entry(String path) {
        var known = entries.get(path);
        if (known == null) {
            known = archive.find(path).orElse(null);
            if (known != null) {
                makeRoom(entries);
                entries.put(path, known);
            }
        }
        return known;
    }

    private Prepared prepared(EntryRecord entry, HttpResponseStatus status, AcceptedCodings.Accepted accepted) {
        var coding = accepted.best(entry.brotli() != null, entry.deflated());
        var wanted = new Wanted(entry.path(), coding);
        var known = ready.get(wanted);
        if (known == null) {
            known = Prepared.of(entry, status, coding, body(entry, coding), security);
            makeRoom(ready);
            ready.put(wanted, known);
        }
        return known;
    }

    private ByteBuf body(EntryRecord entry, Coding coding) {
        return switch (coding) {
            case BROTLI -> mapped(entry.brotli() == null ? entry.body() : entry.brotli());
            case GZIP -> gzip(entry);
            case IDENTITY -> entry.deflated() ? plain(entry) : mapped(entry.body());
        };
    }

    /** The bytes where they lie in the mapped file: nothing is copied, nothing is counted. */
    private ByteBuf mapped(EntryRecord.Part part) {
        return Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(archive.slice(part)));
    }

    private ByteBuf gzip(EntryRecord entry) {
        var tail = GzipFrame.tail(entry, ByteBuffer.allocateDirect(GzipFrame.TAIL));
        return Unpooled.unreleasableBuffer(Unpooled.wrappedUnmodifiableBuffer(
                GZIP_HEAD.duplicate(),
                Unpooled.wrappedBuffer(archive.slice(entry.body())),
                Unpooled.wrappedBuffer(tail)));
    }

    private ByteBuf plain(EntryRecord entry) {
        try {
            return Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(archive.read(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void makeRoom(Map<?, ?> map) {
        if (map.size() >= READY) {
            map.clear();
        }
    }

    private static List<CharSequence> security(Archive archive) {
        var headers = new ArrayList<CharSequence>();
        SecurityHeaders.with(PagePolicy.of(archive)).forEach(header -> {
            headers.add(AsciiString.of(header.getKey()));
            headers.add(AsciiString.of(header.getValue()));
        });
        return headers;
    }
}
