package org.waymark.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.waymark.archive.Archive;
import org.waymark.archive.Shelf;
import org.waymark.delivery.PagePolicy;
import org.waymark.http.SecurityHeaders;
import org.waymark.website.Edition;

/** An edition as it lies in its files, whether or not a server is running. */
final class PublishedEdition {
    private PublishedEdition() {}

    /** The one that readers are served from. */
    static Edition current() throws IOException {
        var editions = Home.folder().resolve("editions");
        var archive =
                Files.isDirectory(editions) ? new Shelf(editions).current().orElse(null) : null;
        if (archive == null) {
            throw new CannotGoOn("There is no edition in " + editions
                    + " yet. Publish one first, or name an archive: --edition FILE");
        }
        return of(archive);
    }

    static Edition in(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new CannotGoOn("There is no file " + file + ".");
        }
        return of(Archive.open(file));
    }

    private static Edition of(Archive archive) throws IOException {
        return new Edition(archive, packs(archive), SecurityHeaders.with(PagePolicy.of(archive)));
    }

    /** What phones keep of the edition lies beside it, once it is made. */
    private static List<Archive> packs(Archive archive) throws IOException {
        var file = archive.file()
                .toAbsolutePath()
                .resolve("../../packs")
                .normalize()
                .resolve(archive.file().getFileName());
        return Files.isRegularFile(file) ? List.of(Archive.open(file)) : List.of();
    }
}
