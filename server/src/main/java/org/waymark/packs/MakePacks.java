package org.waymark.packs;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.waymark.archive.Archive;
import org.waymark.archive.ArchiveHead;
import org.waymark.archive.ArchiveWriter;
import org.waymark.archive.Packed;
import org.waymark.archive.RightOfWay;
import org.waymark.archive.SigningKey;
import org.waymark.content.pack.PackScope;

/**
 * Makes the packs of an edition from its archive and the archives before it. Nodes that serve the same edition make the
 * same packs; signatures differ, and the changes are from the editions that a node still has.
 */
@Singleton
public class MakePacks {
    private final ArchiveWriter writer;
    private final SigningKey key;
    private final RightOfWay rightOfWay;
    private final int days;

    /**
     * Packs signed with the key.
     *
     * @param days how long pages count as fresh after a phone last looked whether there is something new
     */
    public MakePacks(
            ArchiveWriter writer,
            SigningKey key,
            RightOfWay rightOfWay,
            @Value("${waymark.offline.days:30}") int days) {
        if (days < 1) {
            throw new IllegalArgumentException("WAYMARK_OFFLINE_DAYS is a number of days, at least 1");
        }
        this.writer = writer;
        this.key = key;
        this.rightOfWay = rightOfWay;
        this.days = days;
    }

    /** Whether these packs are those that would be made now. */
    boolean wereMadeFrom(Archive edition, Archive packs) throws IOException {
        return packs.number() == edition.number()
                && PackOrigin.of(edition, days, key).isThatOf(packs);
    }

    /**
     * Makes the packs of all languages, one after the other, so that no more than one is in memory.
     *
     * @param earlier editions that phones may come from, newest first
     */
    public Archive make(Archive edition, List<Archive> earlier, Path target) throws IOException {
        var head = edition.head();
        var parts = new TreeMap<String, Supplier<Stream<Packed>>>();
        for (var language : head.languages()) {
            parts.put(language + "/", () -> pack(language, PackScope.PAGES, edition, earlier));
        }
        parts.put(
                PackOrigin.PATH,
                () -> Stream.of(PackOrigin.of(edition, days, key).packed()));
        return write(head, parts.values().stream().flatMap(Supplier::get).iterator(), target);
    }

    /** Makes a pack that not everybody needs, when somebody asks for it. */
    Archive make(String language, PackScope scope, Archive edition, List<Archive> earlier, Path target)
            throws IOException {
        return write(edition.head(), pack(language, scope, edition, earlier).iterator(), target);
    }

    private Archive write(ArchiveHead head, Iterator<Packed> entries, Path target) throws IOException {
        try {
            return writer.write(
                    target,
                    new ArchiveHead(head.number(), head.madeAt(), head.languages(), LanguagePack.BROTLI_QUALITY),
                    entries);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private Stream<Packed> pack(String language, PackScope scope, Archive edition, List<Archive> earlier) {
        try {
            var kept = KeptPages.of(edition, language, scope);
            return kept.isEmpty()
                    ? Stream.empty()
                    : new LanguagePack(language, scope, kept.get(), earlier, rightOfWay::give)
                            .entries(publisher(edition), days, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String publisher(Archive edition) throws IOException {
        var entry = edition.find("waymark/publisher.txt");
        return entry.isEmpty() ? "" : new String(edition.read(entry.get()), StandardCharsets.UTF_8);
    }
}
