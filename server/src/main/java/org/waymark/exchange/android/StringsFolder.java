package org.waymark.exchange.android;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The place of the files. What no export wrote is never touched, and what says the same keeps its time: build tools look at it. */
final class StringsFolder {
    private final Path root;
    private final Set<Path> before;

    /** @throws StringsNotWritten when something else is there */
    StringsFolder(Path named) throws IOException {
        root = Files.exists(named) ? named.toRealPath() : named;
        before = Files.exists(root) ? earlier(root) : Set.of();
    }

    /** Afterwards these files are there and no others, each under its path. */
    void replace(Map<String, String> files) throws IOException {
        for (var old : before) {
            if (!files.containsKey(path(root, old))) {
                Files.delete(old);
            }
        }
        for (var file : files.entrySet()) {
            var place = root.resolve(file.getKey());
            var bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            if (!before.contains(place) || !Arrays.equals(bytes, Files.readAllBytes(place))) {
                Files.createDirectories(place.resolveSibling(""));
                Files.write(place, bytes);
            }
        }
    }

    private static Set<Path> earlier(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new StringsNotWritten(root + " is a file. Name a new folder.");
        }
        var earlier = new TreeSet<Path>();
        try (var all = Files.walk(root)) {
            for (var file : all.filter(each -> !Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS))
                    .toList()) {
                if (!isOurs(path(root, file), file)) {
                    throw new StringsNotWritten(root + " is not empty: " + path(root, file)
                            + " is no file of an earlier export. Name a new or empty folder, so that no file of yours"
                            + " is lost.");
                }
                earlier.add(file);
            }
        }
        return earlier;
    }

    /** An empty one is what a process left that was stopped. */
    private static boolean isOurs(String path, Path file) throws IOException {
        return path.matches("res/values[^/]*/strings\\.xml")
                && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && (Files.size(file) == 0
                        || new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains(StringsFile.MARK));
    }

    private static String path(Path root, Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }
}
