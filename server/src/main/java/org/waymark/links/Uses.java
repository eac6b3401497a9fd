package org.waymark.links;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Document;
import org.waymark.documents.DocumentPaths;
import org.waymark.documents.Documents;

/** Where outside addresses stand, in facts and texts as they were saved last. */
@Singleton
class Uses {
    private final UseRows rows;
    private final Documents documents;
    private final DocumentPaths paths;

    Uses(UseRows rows, Documents documents, DocumentPaths paths) {
        this.rows = rows;
        this.documents = documents;
        this.paths = paths;
    }

    List<Use> all() {
        return uses(rows.all());
    }

    List<Use> of(String link) {
        return uses(rows.of(link));
    }

    private List<Use> uses(List<UseRow> found) {
        var ids = found.stream().map(row -> DocumentId.parse(row.document())).collect(Collectors.toSet());
        var sources = documents.among(ids).stream().collect(Collectors.toMap(Document::id, Document::sourceLanguage));
        var pathOf = paths.all();
        return found.stream()
                .map(row -> {
                    var id = DocumentId.parse(row.document());
                    return new Use(
                            row.link(),
                            row.revision(),
                            id,
                            new LanguageTag(row.language()),
                            sources.getOrDefault(id, LanguageTag.UND),
                            pathOf.apply(id),
                            row.place());
                })
                .toList();
    }
}
