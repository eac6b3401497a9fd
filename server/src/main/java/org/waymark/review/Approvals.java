package org.waymark.review;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** What may go out. */
@Singleton
public class Approvals {
    private final ApprovalRows rows;

    Approvals(ApprovalRows rows) {
        this.rows = rows;
    }

    /** The newest approved revision of each document and language. */
    public List<ApprovedRevision> newest() {
        return newestOf(rows.all());
    }

    /** The same among those that were in no edition yet; a higher number may have been. */
    public List<ApprovedRevision> newestNeverPublished() {
        return newestOf(rows.neverPublished());
    }

    /** The same among those that cannot wait: they are to be published as soon as they are approved. */
    public List<ApprovedRevision> urgentNeverPublished() {
        return newest(among(rows.urgent()));
    }

    /** Those of the revisions that are approved, in no order. */
    public List<ApprovedRevision> among(Collection<Long> revisions) {
        return revisions.isEmpty()
                ? List.of()
                : rows.among(revisions).stream().map(ApprovedRow::approved).toList();
    }

    /** The newest approved revision of each of these documents and its languages, published or not. */
    public List<ApprovedRevision> newestOf(Collection<DocumentId> documents) {
        return documents.isEmpty()
                ? List.of()
                : newestOf(rows.ofDocuments(
                        documents.stream().map(DocumentId::toString).toList()));
    }

    private static List<ApprovedRevision> newestOf(List<ApprovedRow> rows) {
        return newest(rows.stream().map(ApprovedRow::approved).toList());
    }

    private static List<ApprovedRevision> newest(List<ApprovedRevision> all) {
        Map<Text, ApprovedRevision> newest = new HashMap<>();
        for (var approved : all) {
            newest.merge(
                    new Text(approved.document(), approved.language()),
                    approved,
                    (one, other) -> one.number() > other.number() ? one : other);
        }
        return List.copyOf(newest.values());
    }

    private record Text(DocumentId document, LanguageTag language) {}
}
