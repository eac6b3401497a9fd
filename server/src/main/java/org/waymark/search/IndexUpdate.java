package org.waymark.search;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiBits;

/** Brings an index from the edition it holds to another by touching only the pages that differ. */
class IndexUpdate {
    private static final Set<String> KEY_FIELDS = Set.of(PageFields.PATH, PageFields.FINGERPRINT);

    private final IndexWriter writer;

    IndexUpdate(IndexWriter writer) {
        this.writer = writer;
    }

    void apply(Stream<SearchablePage> pages) throws IOException {
        var known = fingerprints();
        var vanished = new HashSet<>(known.keySet());
        try (pages) {
            for (var page : (Iterable<SearchablePage>) pages::iterator) {
                vanished.remove(page.path());
                if (!page.fingerprint().equals(known.get(page.path()))) {
                    var text = PageText.of(page.html().get());
                    writer.updateDocument(PageFields.key(page.path()), PageFields.write(page, text));
                }
            }
        }
        for (var path : vanished) {
            writer.deleteDocuments(PageFields.key(path));
        }
    }

    private Map<String, String> fingerprints() throws IOException {
        var fingerprints = new HashMap<String, String>();
        try (var reader = DirectoryReader.open(writer)) {
            var live = MultiBits.getLiveDocs(reader);
            for (int i = 0; i < reader.maxDoc(); i++) {
                if (live == null || live.get(i)) {
                    var page = reader.storedFields().document(i, KEY_FIELDS);
                    fingerprints.put(page.get(PageFields.PATH), page.get(PageFields.FINGERPRINT));
                }
            }
        }
        return fingerprints;
    }
}
