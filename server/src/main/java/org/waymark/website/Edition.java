package org.waymark.website;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;

/**
 * What a website is made of.
 *
 * @param main the archive of the edition
 * @param others archives that belong to it, such as what phones keep
 * @param headers that every answer carries, with the policy of this edition's pages
 */
public record Edition(Archive main, List<Archive> others, List<Map.Entry<String, String>> headers) {

    List<Archive> archives() {
        return Stream.concat(Stream.of(main), others.stream()).toList();
    }

    Optional<EntryRecord> find(String path) {
        return archives().stream()
                .flatMap(archive -> archive.find(path).stream())
                .findFirst();
    }

    /** All that readers and programs can ask for, in the order of the paths within each archive. */
    Stream<EntryRecord> entries() {
        return archives().stream()
                .flatMap(archive -> archive.paths().stream().flatMap(path -> archive.find(path).stream()))
                .filter(entry -> !entry.path().startsWith("waymark/"));
    }

    /** Whether it is read by programs alone. */
    static boolean isForPrograms(String path) {
        return path.startsWith("api/");
    }

    List<String> languages() {
        return main.head().languages();
    }
}
