package org.waymark.api;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.waymark.api.ChangeItem.Operation;
import org.waymark.archive.Archive;
import org.waymark.archive.EntryRecord;
import org.waymark.data.DataPaths;
import org.waymark.data.DocumentPath;
import org.waymark.data.WithdrawnData;

/** Compares the documents of two editions by the hashes in their indexes; only tombstones are read. */
final class Changed {
    private final Archive now;
    private final SortedMap<String, ChangeItem> items = new TreeMap<>();

    private Changed(Archive now) {
        this.now = now;
    }

    /**
     * What differs, by path.
     *
     * @param before null for nothing at all
     * @param language empty for all
     */
    static SortedMap<String, ChangeItem> between(@Nullable Archive before, Archive now, String language) {
        var below = language.isEmpty() ? DataPaths.ROOT : DataPaths.documents(language);
        var changed = new Changed(now);
        SortedMap<String, EntryRecord> then =
                before == null ? new TreeMap<>() : PublishedDocuments.below(before, below);
        PublishedDocuments.below(now, below).forEach((path, entry) -> {
            var old = then.remove(path);
            if (old == null || !old.fingerprint().equals(entry.fingerprint())) {
                changed.upsert(entry);
            }
        });
        then.keySet().forEach(changed::delete);
        return Collections.unmodifiableSortedMap(changed.items);
    }

    private void upsert(EntryRecord entry) {
        DocumentPath.of(entry.path())
                .ifPresent(path -> items.put(
                        entry.path(),
                        new ChangeItem(
                                Operation.UPSERT,
                                path.language(),
                                path.id().toString(),
                                "/" + entry.path(),
                                entry.fingerprint(),
                                entry.size(),
                                null)));
    }

    private void delete(String gone) {
        DocumentPath.of(gone)
                .ifPresent(path -> items.put(
                        gone,
                        new ChangeItem(
                                Operation.DELETE,
                                path.language(),
                                path.id().toString(),
                                "/" + gone,
                                null,
                                null,
                                movedTo(gone))));
    }

    private @Nullable String movedTo(String gone) {
        return now.find(gone)
                .map(tombstone -> PublishedDocuments.read(now, tombstone, WithdrawnData.class)
                        .movedTo())
                .orElse(null);
    }
}
