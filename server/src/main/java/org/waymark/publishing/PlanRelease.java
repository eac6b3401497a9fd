package org.waymark.publishing;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Set;
import java.util.TreeSet;
import org.waymark.journal.Journal;
import org.waymark.review.Approvals;
import org.waymark.review.ApprovedRevision;

/** Lets approved revisions wait until it is time to publish them together. */
@Singleton
public class PlanRelease {
    private final PlannedRows rows;
    private final PlannedItemRows items;
    private final Approvals approvals;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    PlanRelease(
            PlannedRows rows,
            PlannedItemRows items,
            Approvals approvals,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rows = rows;
        this.items = items;
        this.approvals = approvals;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The release, waiting for its time.
     *
     * @throws NotApproved when the set holds something else
     * @throws DuePast when the time has passed already
     */
    public PlannedRelease plan(String name, String person, Set<Long> revisions, ZonedDateTime due) {
        return transactions.executeWrite(status -> {
            var now = clock.instant();
            if (!due.toInstant().isAfter(now)) {
                throw new DuePast(due);
            }
            refuseUnapproved(revisions);
            var row = rows.save(PlannedRow.waiting(name, person, now, due.toInstant(), due.getZone()));
            items.saveAll(revisions.stream()
                    .map(revision -> new PlannedItemRow(null, row.number(), revision))
                    .toList());
            journal.record(person, "plan-release", name, due + ", " + revisions.size() + " revisions");
            return row.planned();
        });
    }

    private void refuseUnapproved(Set<Long> revisions) {
        var missing = new TreeSet<>(revisions);
        approvals.among(revisions).stream()
                .filter(each -> NewlyApproved.isForReaders(each.document()))
                .map(ApprovedRevision::revision)
                .forEach(missing::remove);
        if (!missing.isEmpty()) {
            throw new NotApproved(missing);
        }
    }
}
