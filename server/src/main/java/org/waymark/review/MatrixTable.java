package org.waymark.review;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;

/**
 * The documents of the matrix as they were read last. They are read from tables that only ever grow, so that these tell by
 * their size and their newest numbers what is new, whichever node wrote it; only that is read again.
 */
@Singleton
class MatrixTable {
    /** More documents than this are read faster with all the others. */
    private static final int FEW = 200;

    private final ReadMatrix documents;
    private final MatrixChanges changes;
    private MatrixGrowth read = MatrixGrowth.NONE;
    private Map<DocumentId, MatrixDocument> byDocument = Map.of();

    MatrixTable(ReadMatrix documents, MatrixChanges changes) {
        this.documents = documents;
        this.changes = changes;
    }

    /** As it stands now, by document. */
    synchronized Map<DocumentId, MatrixDocument> current() {
        var growth = changes.growth();
        if (!growth.equals(read)) {
            byDocument = grown(growth);
            read = growth;
        }
        return byDocument;
    }

    private Map<DocumentId, MatrixDocument> grown(MatrixGrowth growth) {
        // One that was begun earlier and kept later is smaller than the newest number: then the numbers do not add up.
        if (!byDocument.isEmpty() && changes.after(read.lastRevision(), read.lastEvent()) == growth.since(read)) {
            var changed = changes.changedAfter(read.lastRevision(), read.lastEvent(), read.edition());
            if (changed.size() <= FEW) {
                var all = new HashMap<>(byDocument);
                if (!changed.isEmpty()) {
                    all.putAll(byId(documents.of(changed)));
                }
                if (all.size() == growth.documents()) {
                    return all;
                }
            }
        }
        return byId(documents.all());
    }

    private static Map<DocumentId, MatrixDocument> byId(List<MatrixDocument> documents) {
        return documents.stream().collect(Collectors.toMap(MatrixDocument::id, Function.identity()));
    }
}
