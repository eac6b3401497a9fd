package org.waymark.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;
import org.waymark.archive.RightOfWay;

/** The pages of an archive, as search reads them. */
record ArchivedPages(Archive archive, RightOfWay rightOfWay) implements SearchablePages {
    private static final String PAGE = "/index.html";
    /** Pages to pass others on with; nobody looks for them, so they are not even read. */
    private static final String SHARED = "/share/";

    @Override
    public int edition() {
        return archive.number();
    }

    @Override
    public List<String> languages() {
        return archive.head().languages();
    }

    @Override
    public Stream<SearchablePage> pages(String language) {
        var found = new ArrayList<SearchablePage>();
        archive.forEachBelow(language + "/", entry -> {
            if (entry.status() == 200
                    && !entry.path().startsWith(language + SHARED)
                    && entry.path().endsWith(PAGE)) {
                found.add(page(entry));
            }
        });
        return found.stream().peek(page -> rightOfWay.give());
    }

    private SearchablePage page(EntryRecord entry) {
        var address = "/" + entry.path().substring(0, entry.path().length() - PAGE.length() + 1);
        return new SearchablePage(address, entry.fingerprint(), () -> html(entry));
    }

    private String html(EntryRecord entry) {
        try {
            return new String(archive.read(entry), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
