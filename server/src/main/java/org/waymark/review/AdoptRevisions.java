package org.waymark.review;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.waymark.documents.NoSuchRevision;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.journal.Journal;

/** Takes revisions over as approved that were reviewed outside this store, and says where. */
@Singleton
public class AdoptRevisions {
    private static final int BATCH = 1_000;

    private final Revisions revisions;
    private final Approvals approvals;
    private final PassGates gates;
    private final ReviewEventRows rows;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    AdoptRevisions(
            Revisions revisions,
            Approvals approvals,
            PassGates gates,
            ReviewEventRows rows,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.revisions = revisions;
        this.approvals = approvals;
        this.gates = gates;
        this.rows = rows;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * How many were not approved before and are now; all or none.
     *
     * @param reason where they were reviewed, like “reviewed in git, merge request 12”
     * @throws ReasonMissing when it does not say so
     * @throws NoSuchRevision when one of them does not exist
     * @throws NotForReaders when one is of a document that waits for a check call, or is history
     */
    public int adopt(Collection<Long> wanted, String person, String reason) {
        if (reason.isBlank()) {
            throw new ReasonMissing("adopt revisions");
        }
        return transactions.executeWrite(status -> {
            var ids = List.copyOf(new TreeSet<>(wanted));
            int adopted = 0;
            for (int from = 0; from < ids.size(); from += BATCH) {
                adopted += adoptBatch(ids.subList(from, Math.min(from + BATCH, ids.size())), person, reason);
            }
            if (adopted > 0) {
                journal.record(person, "adopt-revisions", adopted + " revisions " + span(ids), reason);
            }
            return adopted;
        });
    }

    private int adoptBatch(List<Long> ids, String person, String reason) {
        Set<Long> missing = new HashSet<>(ids);
        var wanted = revisions.among(ids);
        wanted.stream().map(Revision::id).forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new NoSuchRevision(missing.toString());
        }
        gates.passReviewed(wanted);
        var approved =
                approvals.among(ids).stream().map(ApprovedRevision::revision).collect(Collectors.toSet());
        var now = clock.instant();
        var events = ids.stream()
                .filter(id -> !approved.contains(id))
                .map(id -> new ReviewEvent(id, ReviewEvent.Kind.ADOPTED, person, now, reason))
                .map(ReviewEventRow::of)
                .toList();
        rows.saveAll(events);
        return events.size();
    }

    private static String span(List<Long> ids) {
        return ids.get(0) + " to " + ids.get(ids.size() - 1);
    }
}
