package org.waymark.search;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;

/** The index of one language. Searched by many threads while one brings it up to date. */
class LanguageIndex implements Closeable {
    private static final String EDITION = "edition";
    private static final String FORMAT = "format";
    private static final String OUR_FORMAT = Version.LATEST + "/" + FoldingAnalyzer.VERSION;
    private static final double WRITE_BUFFER_MB = 8;

    private final Path folder;
    private final Analyzer analyzer;
    private volatile @Nullable SearcherManager searchers;

    LanguageIndex(Path folder, Analyzer analyzer) {
        this.folder = folder;
        this.analyzer = analyzer;
    }

    /** Whether it has been brought to an edition since the start; what lay there before may name withdrawn pages. */
    boolean ready() {
        return searchers != null;
    }

    /** Either all of the edition is in the index afterwards, or nothing has changed. */
    void bring(int edition, Stream<SearchablePage> pages) throws IOException {
        try (var directory = FSDirectory.open(folder)) {
            write(directory, edition, pages);
        }
        var current = searchers;
        if (current == null) {
            searchers = new SearcherManager(FSDirectory.open(folder), null);
        } else {
            current.maybeRefreshBlocking();
        }
    }

    Found find(String typed, int limit) throws IOException {
        var current = searchers;
        if (current == null || limit < 1) {
            return Found.NOTHING;
        }
        try {
            return find(current, typed, limit);
        } catch (AlreadyClosedException e) {
            return Found.NOTHING; // taken away this very moment
        }
    }

    /** Lets go of the files and deletes them. */
    void erase() throws IOException {
        close();
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() throws IOException {
        var current = searchers;
        searchers = null;
        if (current != null) {
            current.close();
        }
    }

    private Found find(SearcherManager current, String typed, int limit) throws IOException {
        var searcher = current.acquire();
        try {
            var findings = new ArrayList<Finding>();
            var hits = searcher.search(new Question(analyzer).of(typed), limit);
            for (var hit : hits.scoreDocs) {
                findings.add(PageFields.read(searcher.storedFields().document(hit.doc)));
            }
            return new Found(Math.toIntExact(hits.totalHits.value), findings);
        } finally {
            current.release(searcher);
        }
    }

    private void write(Directory directory, int edition, Stream<SearchablePage> pages) throws IOException {
        var writer = new IndexWriter(directory, configuration(directory));
        try {
            new IndexUpdate(writer).apply(pages);
            writer.setLiveCommitData(Map.of(EDITION, Integer.toString(edition), FORMAT, OUR_FORMAT)
                    .entrySet());
            writer.commit();
            writer.close();
        } catch (Throwable e) {
            writer.rollback();
            throw e;
        }
    }

    private IndexWriterConfig configuration(Directory directory) throws IOException {
        var mode = usable(directory) ? OpenMode.APPEND : OpenMode.CREATE;
        return new IndexWriterConfig(analyzer)
                .setOpenMode(mode)
                .setRAMBufferSizeMB(WRITE_BUFFER_MB)
                .setMergeScheduler(new SerialMergeScheduler());
    }

    /** Every byte is checked before the first use; what another version wrote is built anew. */
    private boolean usable(Directory directory) throws IOException {
        if (!DirectoryReader.indexExists(directory)) {
            return false;
        }
        if (ready()) {
            return true;
        }
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return OUR_FORMAT.equals(reader.getIndexCommit().getUserData().get(FORMAT));
        }
    }
}
