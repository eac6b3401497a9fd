package org.waymark.publishing;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.journal.Journal;
import org.waymark.review.Approvals;
import org.waymark.review.ApprovedRevision;
import org.waymark.review.ReviewEvent;
import org.waymark.review.ReviewEvents;

/**
 * Publishes what goes out by itself: releases whose time has come, each once however many nodes look, and urgent facts as
 * soon as they are approved. What cannot go out is said on the page of releases, and does not hold up the rest.
 */
@Singleton
public class PublishDueReleases {
    private static final Logger LOG = LoggerFactory.getLogger(PublishDueReleases.class);

    private final PlannedRows rows;
    private final PlannedItemRows items;
    private final NewlyApproved newlyApproved;
    private final Approvals approvals;
    private final ReviewEvents events;
    private final PublishRelease publish;
    private final HouseImprint imprint;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    /** Urgent facts that were refused: they wait for somebody, not for another try. */
    private final Set<Long> refused = ConcurrentHashMap.newKeySet();

    PublishDueReleases(
            PlannedRows rows,
            PlannedItemRows items,
            NewlyApproved newlyApproved,
            Approvals approvals,
            ReviewEvents events,
            PublishRelease publish,
            HouseImprint imprint,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.rows = rows;
        this.items = items;
        this.newlyApproved = newlyApproved;
        this.approvals = approvals;
        this.events = events;
        this.publish = publish;
        this.imprint = imprint;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    public void publishDue() {
        newlyApproved.urgent().stream()
                .filter(each -> !refused.contains(each.revision()))
                .forEach(this::publishUrgent);
        rows.due(clock.instant()).forEach(this::publishPlanned);
    }

    private void publishUrgent(ApprovedRevision urgent) {
        var name = "Urgent: " + urgent.document();
        try {
            publish.publish(release(name, approver(urgent), Set.of(urgent.revision())));
        } catch (RuntimeException e) {
            var problem = PublishProblem.of(e).orElseThrow(() -> e);
            refused.add(urgent.revision());
            LOG.warn("{} did not go out: {}", name, problem.english());
        }
    }

    /** Who said the last yes. */
    private String approver(ApprovedRevision urgent) {
        var all = events.of(urgent.revision());
        return all.stream()
                .filter(event -> event.kind() == ReviewEvent.Kind.APPROVED || event.kind() == ReviewEvent.Kind.ADOPTED)
                .reduce((earlier, later) -> later)
                .map(ReviewEvent::person)
                .orElse("");
    }

    private void publishPlanned(PlannedRow row) {
        try {
            var release = release(row.name(), row.person(), wanted(row));
            publish.publishOnce(release, edition -> rows.published(row.number(), edition.value()) == 1);
        } catch (RuntimeException e) {
            var problem = PublishProblem.of(e).orElseThrow(() -> e);
            refuse(row, problem);
        }
    }

    /** What newer ones have overtaken meanwhile stays behind: a release never takes readers back. */
    private Set<Long> wanted(PlannedRow row) {
        List<Long> revisions = items.findByPlanned(row.number()).stream()
                .map(PlannedItemRow::revision)
                .toList();
        return newlyApproved.higherThanPublished(approvals.among(revisions)).stream()
                .map(ApprovedRevision::revision)
                .collect(Collectors.toSet());
    }

    private void refuse(PlannedRow row, PublishProblem problem) {
        transactions.executeWrite(status -> {
            if (rows.refused(row.number(), problem.words(), problem.about()) == 1) {
                journal.record(row.person(), "refuse-release", row.name(), problem.english());
            }
            return status;
        });
    }

    private NewRelease release(String name, String person, Set<Long> revisions) {
        return new NewRelease(name, person, imprint.get(), revisions, List.of());
    }
}
