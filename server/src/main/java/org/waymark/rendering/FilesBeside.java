package org.waymark.rendering;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.archive.EntrySource;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.PublishedText;

/** The files that lie beside pages: recordings and pictures. Their paths name their bytes, so none is ever made twice. */
class FilesBeside {
    private final EditionContents contents;
    private final Recordings recordings;
    private final @Nullable PreviousEdition previous;
    private final SortedMap<DocumentId, List<String>> ofDocuments = new TreeMap<>();

    FilesBeside(EditionContents contents, Recordings recordings, @Nullable PreviousEdition previous) {
        this.contents = contents;
        this.recordings = recordings;
        this.previous = previous;
    }

    /** Takes over what the edition before found, and looks at what changed. */
    void find(Set<DocumentId> changed, Map<DocumentId, Map<LanguageTag, PublishedText>> texts) {
        if (previous != null) {
            ofDocuments.putAll(previous.dependencies().recordings());
            ofDocuments.keySet().removeAll(changed);
        }
        texts.forEach((id, all) -> {
            var files = new ArrayList<>(recordings.files(id, all));
            contents.document(id).map(Pictures::files).ifPresent(files::addAll);
            if (!files.isEmpty()) {
                ofDocuments.put(id, files);
            }
        });
    }

    SortedMap<DocumentId, List<String>> ofDocuments() {
        return Collections.unmodifiableSortedMap(ofDocuments);
    }

    /** @param others paths of files that no document brings */
    void add(Map<String, EntrySource> entries, Stream<String> others) {
        Stream.concat(ofDocuments.values().stream().flatMap(List::stream), others)
                .forEach(path -> entries.put(path, source(path)));
    }

    private EntrySource source(String path) {
        boolean kept = previous != null && previous.holds().test(path);
        return kept ? new EntrySource.Kept() : Assets.file(path, recordings::bytes);
    }
}
