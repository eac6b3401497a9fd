package org.waymark.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.util.AsciiString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;
import org.waymark.archive.FileLinks;
import org.waymark.archive.GzipFrame;
import org.waymark.http.AcceptedCodings;
import org.waymark.http.Coding;
import org.waymark.http.SecurityHeaders;

/** The edition being served, with the answers that are asked for most kept ready. Their memory is bounded. */
final class OpenEdition {
    /** Bytes that all answers kept ready may take, about. */
    private static final int READY = 32 << 20;
    /** What an answer takes besides a body of its own: its headers, its place in the table. */
    private static final int HEADERS = 1500;

    private record Wanted(String path, AcceptedCodings.Accepted accepted) {}

    private final Archive archive;
    private static final List<CharSequence> PLAIN = headers(SecurityHeaders.ALL);

    private static final AsciiString LINK = AsciiString.cached("link");

    private final List<CharSequence> security;
    private final Map<String, String> links;
    private final Cache<Wanted, Prepared> ready;
    private final PageReads reads;
    private final Dictionaries dictionaries;

    OpenEdition(Archive archive, PageReads reads, @Nullable OpenEdition before) {
        this(archive, reads, before, READY);
    }

    /**
     * @param before the edition whose pages browsers may still hold; null for none
     * @param bytes that all answers kept ready may take, about
     */
    OpenEdition(Archive archive, PageReads reads, @Nullable OpenEdition before, int bytes) {
        this.archive = archive;
        this.reads = reads;
        this.dictionaries = new Dictionaries(archive, before == null ? null : before.dictionaries);
        this.security = headers(SecurityHeaders.with(PagePolicy.of(archive)));
        this.links = FileLinks.of(archive);
        this.ready = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher((Wanted wanted, Prepared answer) -> HEADERS
                        + (wanted.accepted().brotli() ? 0 : answer.body().readableBytes()))
                .executor(Runnable::run)
                .build();
    }

    Archive archive() {
        return archive;
    }

    /** The answer for a path of the archive; null when readers have nothing there. */
    @Nullable Prepared find(String path, AcceptedCodings.Accepted accepted) {
        var wanted = new Wanted(path, accepted);
        var known = ready.getIfPresent(wanted);
        if (known != null) {
            return known;
        }
        var entry = archive.find(path).orElse(null);
        if (entry == null || !ReaderAnswers.isForReaders(entry)) {
            return null;
        }
        var coding = accepted.best(entry.brotli() != null, entry.deflated());
        var prepared = Prepared.of(
                entry,
                coding,
                body(entry, coding),
                always(entry),
                isPage(entry) ? reads.of(path) : null,
                accepted.young() && coding == Coding.BROTLI ? dictionaries.offer(entry, accepted.dictionary()) : null);
        ready.put(wanted, prepared);
        return prepared;
    }

    /** Where a short address leads, below whatever language its reader gets; null when there is none such. */
    @Nullable String behind(String code) {
        return archive.find("q/" + code + "/index.html")
                .map(EntryRecord::location)
                .orElse(null);
    }

    /** The page that says, in this language, that there is no such page. */
    @Nullable Prepared missing(String language, AcceptedCodings.Accepted accepted) {
        return find(language + "/404.html", accepted);
    }

    private static boolean isPage(EntryRecord entry) {
        return entry.status() == 200 && entry.mediaType().startsWith("text/html");
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

    /** Copied into one piece: sending three costs more than the memory is worth. */
    private ByteBuf gzip(EntryRecord entry) {
        var room = ByteBuffer.allocateDirect(GzipFrame.length(entry));
        return Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(GzipFrame.around(archive, entry, room)));
    }

    private ByteBuf plain(EntryRecord entry) {
        try {
            return Unpooled.unreleasableBuffer(Unpooled.wrappedBuffer(archive.read(entry)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What programs read has no use for the policy of pages; some files have a link. */
    private List<CharSequence> always(EntryRecord entry) {
        var same = Prepared.isForPrograms(entry) ? PLAIN : security;
        var link = links.get(entry.path());
        if (link == null) {
            return same;
        }
        var more = new ArrayList<>(same);
        more.add(LINK);
        more.add(AsciiString.of(link));
        return more;
    }

    private static List<CharSequence> headers(List<Map.Entry<String, String>> all) {
        var headers = new ArrayList<CharSequence>();
        all.forEach(header -> {
            headers.add(AsciiString.of(header.getKey()));
            headers.add(AsciiString.of(header.getValue()));
        });
        return headers;
    }
}
