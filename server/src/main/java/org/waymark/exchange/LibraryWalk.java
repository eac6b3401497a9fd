package org.waymark.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.content.Spelling;

/** Finds the documents in the folders of a library; whatever else lies there is reported. */
final class LibraryWalk {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    /** First parts of addresses that are not pages. */
    private static final Set<String> RESERVED = Set.of(
            "get-help",
            "hotlines",
            "centres",
            "terms",
            "practices",
            "instruments",
            "checklists",
            "lessons",
            "languages",
            "search",
            "about",
            "assets",
            "desk",
            "api",
            "q",
            "health");

    private final Path root;
    private final ReadDocument documents;
    private final List<Problem> problems;
    private final Map<DocumentId, FoundDocument> found = new TreeMap<>();

    LibraryWalk(Path root, ReadDocument documents, List<Problem> problems) {
        this.root = root;
        this.documents = documents;
        this.problems = problems;
    }

    Map<DocumentId, FoundDocument> found() {
        var folders = Kinds.all().stream().map(Kind::folder).toList();
        for (var entry : entries(Path.of(""))) {
            var kind = Kinds.all().stream()
                    .filter(candidate -> entry.equals(Path.of(candidate.folder())))
                    .findFirst();
            if (kind.isPresent() && isFolder(entry)) {
                kindFolder(kind.get(), entry);
            } else {
                var near = Spelling.nearest(entry.toString(), folders)
                        .map(name -> "; did you mean “" + name + "”?")
                        .orElse("; a library holds only the folders " + String.join(", ", folders));
                report(entry, "does not belong here" + near);
            }
        }
        return found;
    }

    private void kindFolder(Kind kind, Path folder) {
        for (var entry : entries(folder)) {
            if (isFolder(entry)) {
                documentFolder(kind, entry, null);
            } else {
                report(
                        entry,
                        "does not belong here; a text lies in the folder of its document, like " + kind.folder()
                                + "/some-name/en.md");
            }
        }
    }

    private void documentFolder(Kind kind, Path folder, @Nullable String parent) {
        slug(kind, folder, parent == null);
        var document = documents.read(kind, folder, parent, files(folder));
        document.ifPresent(this::add);
        var id = document.map(found -> found.document().id().name()).orElse(null);
        for (var entry : entries(folder)) {
            if (isFolder(entry) && kind.isTree()) {
                documentFolder(kind, entry, id);
            } else if (isFolder(entry)) {
                report(entry, "does not belong here; only pages lie below one another");
            }
        }
    }

    private void add(FoundDocument document) {
        var id = document.document().id();
        var first = found.putIfAbsent(id, document);
        if (first != null) {
            problems.add(document.files()
                    .facts()
                    .error(
                            "/id",
                            "the id “" + id.name() + "” is already that of "
                                    + first.files().facts().file() + "; give this document another one"));
        }
    }

    private void slug(Kind kind, Path folder, boolean top) {
        var slug = folder.getFileName().toString();
        if (!SLUG.matcher(slug).matches()) {
            report(
                    folder,
                    "“" + slug + "” cannot stand in an address; name the folder with small letters, digits and"
                            + " hyphens");
        } else if (kind.isTree() && top && RESERVED.contains(slug)) {
            report(folder, "the address “" + slug + "” is taken by Waymark itself; name the folder otherwise");
        }
    }

    private List<Path> files(Path folder) {
        return entries(folder).stream().filter(entry -> !isFolder(entry)).toList();
    }

    private boolean isFolder(Path entry) {
        return Files.isDirectory(root.resolve(entry));
    }

    private void report(Path file, String message) {
        problems.add(Problem.error(file, 1, message));
    }

    /** What lies in the folder, sorted, relative to the library. */
    private List<Path> entries(Path folder) {
        try (var entries = Files.list(root.resolve(folder))) {
            return entries.map(root::relativize).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(root.resolve(folder) + " cannot be listed", e);
        }
    }

    static Optional<Path> named(List<Path> files, String name) {
        return files.stream().filter(file -> file.endsWith(name)).findFirst();
    }
}
