package org.waymark.rendering;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedMap;
import org.waymark.archive.Archive;
import org.waymark.archive.ArchiveWriter;
import org.waymark.archive.EntrySource;
import org.waymark.archive.SigningKey;

/** The small site as an archive, for whoever makes something of one. */
public final class SmallArchive {
    private SmallArchive() {}

    public static Archive at(Path home) throws IOException {
        var edition = SmallSite.edition();
        SortedMap<String, EntrySource> entries = SmallSite.RENDER.plan(edition, null);
        return new ArchiveWriter(SigningKey.in(home.resolve("keys")))
                .write(home.resolve("edition.zip"), SmallSite.RENDER.head(edition), entries, null);
    }
}
