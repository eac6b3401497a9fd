package org.waymark.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** The latest revision of every language of some documents while a batch is being saved: those stored, and those about to be. */
class Heads {
    private final Map<Key, RevisionRow> rows = new HashMap<>();

    Heads(List<RevisionRow> stored) {
        stored.forEach(this::add);
    }

    void add(RevisionRow row) {
        rows.put(new Key(row.document(), row.language()), row);
    }

    @Nullable RevisionRow find(DocumentId document, LanguageTag language) {
        return rows.get(new Key(document.toString(), language.value()));
    }

    /** 0 where there is none. */
    int number(DocumentId document, LanguageTag language) {
        var row = find(document, language);
        return row == null ? 0 : row.number();
    }

    private record Key(String document, String language) {}
}
