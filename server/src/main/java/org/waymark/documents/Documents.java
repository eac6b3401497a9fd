package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.content.DocumentId;

/** All documents there are, published or not. */
@Singleton
public class Documents {
    private final DocumentRows rows;

    Documents(DocumentRows rows) {
        this.rows = rows;
    }

    public Optional<Document> find(DocumentId id) {
        return rows.findById(id.toString()).map(DocumentRow::document);
    }

    /**
     * The document of that id.
     *
     * @throws NoSuchDocument when there is none
     */
    public Document get(DocumentId id) {
        return find(id).orElseThrow(() -> new NoSuchDocument(id));
    }

    /** Those of the ids that exist, in no order. */
    public List<Document> among(Collection<DocumentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.among(ids.stream().map(DocumentId::toString).toList()).stream()
                        .map(DocumentRow::document)
                        .toList();
    }

    /** Ordered by id. */
    public List<Document> all() {
        return rows.findAll().stream()
                .map(DocumentRow::document)
                .sorted(Comparator.comparing(Document::id))
                .toList();
    }
}
