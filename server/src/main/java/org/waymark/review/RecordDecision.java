package org.waymark.review;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.function.BiConsumer;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.journal.Journal;

/** What all decisions on one revision share: look at what was decided before, refuse or add the event, tell the journal. */
@Singleton
class RecordDecision {
    private final Revisions revisions;
    private final ReviewEvents events;
    private final ReviewEventRows rows;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    RecordDecision(
            Revisions revisions,
            ReviewEvents events,
            ReviewEventRows rows,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.revisions = revisions;
        this.events = events;
        this.rows = rows;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** The state afterwards; the rule throws what speaks against the decision. */
    ReviewState record(
            long id, ReviewEvent.Kind kind, String person, String reason, BiConsumer<Revision, Decisions> rule) {
        return transactions.executeWrite(status -> {
            var revision = revisions.get(id);
            rule.accept(revision, Decisions.of(events.of(id)));
            rows.save(ReviewEventRow.of(new ReviewEvent(id, kind, person, clock.instant(), reason)));
            journal.record(person, kind.word(), revision.name(), reason);
            return events.state(revision);
        });
    }

    /** Refuses a decision that only a revision in review allows. */
    void refuseUnlessInReview(Revision revision, Decisions decisions) {
        var state = decisions.state(events.approvalsNeeded(revision));
        if (state != ReviewState.IN_REVIEW) {
            throw new NotInReview(revision, state);
        }
    }

    /** Refuses what only a revision that waits for its author allows. */
    void refuseUnlessWithAuthor(Revision revision, Decisions decisions) {
        var state = decisions.state(events.approvalsNeeded(revision));
        if (state == ReviewState.IN_REVIEW || state == ReviewState.APPROVED) {
            throw new NotInReview(revision, state);
        }
    }
}
