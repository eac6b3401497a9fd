package org.waymark.documents;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** Everything that was ever saved. */
@Singleton
public class Revisions {
    private final RevisionRows rows;

    Revisions(RevisionRows rows) {
        this.rows = rows;
    }

    public Optional<Revision> find(long id) {
        return rows.findById(id).map(RevisionRow::revision);
    }

    public Optional<Revision> find(DocumentId document, LanguageTag language, int number) {
        return rows.findByDocumentAndLanguageAndNumber(document.toString(), language.value(), number)
                .map(RevisionRow::revision);
    }

    /**
     * The revision of that id.
     *
     * @throws NoSuchRevision when there is none
     */
    public Revision get(long id) {
        return find(id).orElseThrow(() -> new NoSuchRevision(Long.toString(id)));
    }

    /** Those of the ids that exist, in no order. */
    public List<Revision> among(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : rows.among(ids).stream().map(RevisionRow::revision).toList();
    }

    public Optional<Revision> latest(DocumentId document, LanguageTag language) {
        return rows.latestIn(document.toString(), language.value()).map(RevisionRow::revision);
    }

    /** The latest facts and the latest text of every language, ordered by language. */
    public List<Revision> latest(DocumentId document) {
        return rows.latest(document.toString()).stream()
                .map(RevisionRow::revision)
                .sorted(Comparator.comparing(Revision::language))
                .toList();
    }

    /** The latest facts of every document of these kinds, in no order. */
    public List<Revision> latestFacts(Collection<String> kinds) {
        return kinds.isEmpty()
                ? List.of()
                : rows.latestFacts(kinds).stream().map(RevisionRow::revision).toList();
    }

    /** Newest first. */
    public List<Revision> history(DocumentId document, LanguageTag language) {
        return rows.history(document.toString(), language.value()).stream()
                .map(RevisionRow::revision)
                .toList();
    }
}
