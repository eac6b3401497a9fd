package org.waymark.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What an edition says of files of its own in the header {@code Link} (RFC 8288), such as their licence. It lies beside
 * them, so that whoever sends the files says the same.
 */
public final class FileLinks {
    /** Where it lies: a line for each file, with its path, a space, and the value of the header. */
    public static final String PATH = "waymark/links.txt";

    private FileLinks() {}

    /** As it lies in the archive. */
    public static String text(SortedMap<String, String> links) {
        return links.entrySet().stream()
                .map(link -> link.getKey() + " " + link.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** The values of the header by the paths of the files. */
    public static Map<String, String> of(Archive archive) {
        var links = new TreeMap<String, String>();
        archive.find(PATH).ifPresent(entry -> text(archive, entry)
                .lines()
                .map(line -> line.split(" ", 2))
                .forEach(link -> links.put(link[0], link[1])));
        return links;
    }

    private static String text(Archive archive, EntryRecord entry) {
        try {
            return new String(archive.read(entry), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
