package org.waymark.exchange.corridor;

import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.archive.ArchiveHead;
import org.waymark.archive.ArchiveWriter;
import org.waymark.archive.Entry;
import org.waymark.archive.EntrySource;
import org.waymark.content.DocumentId;
import org.waymark.exchange.WriteLibrary;
import org.waymark.publishing.Edition;
import org.waymark.publishing.Editions;

/**
 * Writes what is published for a corridor to one file: a library in an archive of the form that editions have, so that it
 * is signed, and verified by the same command.
 */
@Singleton
public class WritePackage {
    static final String LIBRARY = "library/";
    static final String PUBLISHER = "publisher.txt";
    static final String CORRIDOR = "corridor.txt";
    private static final int QUALITY = 5;

    private final Editions editions;
    private final BeanProvider<ArchiveWriter> writer;

    WritePackage(Editions editions, BeanProvider<ArchiveWriter> writer) {
        this.editions = editions;
        this.writer = writer;
    }

    /**
     * What is in the package.
     *
     * @param leftOut documents that point to something that is not published
     */
    public record Written(int edition, int documents, Set<DocumentId> leftOut) {}

    /**
     * Writes the package; a file of that name must not be there.
     *
     * @throws NothingPublished when there is no edition, or nothing in it for the corridor
     */
    public Written write(Corridor corridor, Path file) throws IOException {
        var edition = editions.current().orElseThrow(NothingPublished::new);
        var library = new CorridorLibrary(editions.contents(edition.number()), corridor);
        var documents = library.folder().documents();
        if (documents.isEmpty()) {
            throw new NothingPublished();
        }
        var languages = new TreeSet<String>();
        documents.forEach(document -> document.texts().keySet().forEach(language -> languages.add(language.value())));
        try (var folder = TemporaryFolder.make()) {
            new WriteLibrary().write(library.folder(), folder.path());
            var entries = entries(folder.path());
            entries.put(CORRIDOR, text(corridor.toString()));
            entries.put(PUBLISHER, text(edition.publisher()));
            writer.get().write(file, head(edition, languages), entries, null);
        }
        return new Written(edition.number().value(), documents.size(), library.leftOut());
    }

    private static ArchiveHead head(Edition edition, Set<String> languages) {
        return new ArchiveHead(
                edition.number().value(), edition.madeAt(), languages.stream().toList(), QUALITY);
    }

    private static SortedMap<String, EntrySource> entries(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .collect(Collectors.toMap(
                            file -> LIBRARY + folder.relativize(file).toString().replace('\\', '/'),
                            file -> new EntrySource.Made(() -> Entry.file("application/octet-stream", bytes(file))),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EntrySource text(String text) {
        return new EntrySource.Made(
                () -> Entry.file("text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8)));
    }
}
