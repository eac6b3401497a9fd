package org.waymark.api;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.Archive;
import org.waymark.archive.Shelf;
import org.waymark.data.DataPaths;

/** The editions on the shelf: the one that readers get, and those before it that programs may come from. */
@Singleton
public class KnownEditions {
    private static final int OPEN_AT_ONCE = 4;

    private final Shelf shelf;
    private final Map<Integer, Archive> open = Collections.synchronizedMap(new LinkedHashMap<>(8, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Archive> eldest) {
            return size() > OPEN_AT_ONCE;
        }
    });

    KnownEditions(Shelf shelf) {
        this.shelf = shelf;
    }

    /** What readers get now. */
    public Archive current() {
        return shelf.current().filter(KnownEditions::holdsData).orElseThrow(Refused::nothingPublished);
    }

    /** Those made by a Waymark from before there was any do not. */
    private static boolean holdsData(Archive archive) {
        return archive.head().languages().stream().anyMatch(tag -> archive.contains(DataPaths.notices(tag)));
    }

    /** The very edition that is meant, and no other with its number. */
    Archive get(Mark mark) {
        var current = current();
        if (mark.number() > current.number()) {
            throw Refused.editionToCome(mark, current.number());
        }
        var found = mark.number() == current.number() ? current : earlier(mark.number());
        if (found == null || !holdsData(found)) {
            throw Refused.tooOld(mark);
        }
        if (!mark.isOf(found)) {
            throw Refused.anotherSite(mark);
        }
        return found;
    }

    private @Nullable Archive earlier(int number) {
        var file = shelf.place(number);
        if (!Files.exists(file)) {
            open.remove(number);
            return null;
        }
        var known = open.get(number);
        if (known != null) {
            return known;
        }
        try {
            var opened = Archive.open(file);
            open.put(number, opened);
            return opened;
        } catch (IOException e) {
            return null; // damaged, or removed meanwhile
        }
    }
}
