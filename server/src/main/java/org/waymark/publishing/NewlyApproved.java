package org.waymark.publishing;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.waymark.content.DocumentId;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.review.Approvals;
import org.waymark.review.ApprovedRevision;

/**
 * What reviewers have approved and no edition ever held: what was rolled back or withdrawn is not among it, nor what never
 * goes into one.
 */
@Singleton
class NewlyApproved {
    private final Approvals approvals;
    private final Changes changes;

    NewlyApproved(Approvals approvals, Changes changes) {
        this.approvals = approvals;
        this.changes = changes;
    }

    /** The newest of each document and language, in no order. */
    List<ApprovedRevision> all() {
        return higherThanPublished(approvals.newestNeverPublished());
    }

    /** Those that cannot wait. */
    List<ApprovedRevision> urgent() {
        return higherThanPublished(approvals.urgentNeverPublished());
    }

    /** Those of the revisions that would bring readers something newer. */
    List<ApprovedRevision> higherThanPublished(Collection<ApprovedRevision> approved) {
        var documents = approved.stream()
                .map(each -> each.document().toString())
                .distinct()
                .toList();
        var published = new HashMap<Change.Text, Integer>();
        for (var some : StoredContents.portions(documents)) {
            changes.highestPublished(some).forEach(row -> published.put(row.text(), row.number()));
        }
        return approved.stream()
                .filter(each -> isForReaders(each.document()))
                .filter(each -> each.number() > published.getOrDefault(text(each), 0))
                .toList();
    }

    /** Messages go out by campaigns. */
    static boolean isForReaders(DocumentId document) {
        return Kinds.find(document.kind()).filter(Kind::isInEditions).isPresent();
    }

    private static Change.Text text(ApprovedRevision approved) {
        return new Change.Text(
                approved.document().toString(), approved.language().value());
    }
}
