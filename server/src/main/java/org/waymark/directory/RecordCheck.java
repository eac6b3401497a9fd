package org.waymark.directory;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.documents.NewRevision;
import org.waymark.documents.Revision;
import org.waymark.documents.SaveRevisions;
import org.waymark.journal.Journal;

/**
 * Keeps what came of asking about facts: what was confirmed, or found wrong, as a new revision of the facts that goes to
 * review; that nobody answered, only as that, for nothing about the facts has changed.
 */
@Singleton
class RecordCheck {
    private final SaveRevisions save;
    private final CheckRows rows;
    private final Journal journal;
    private final ApplicationEventPublisher<FactsChecked> events;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    RecordCheck(
            SaveRevisions save,
            CheckRows rows,
            Journal journal,
            ApplicationEventPublisher<FactsChecked> events,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.save = save;
        this.rows = rows;
        this.journal = journal;
        this.events = events;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * @param form without problems
     * @param facts as {@link #after} makes them
     * @param note why the facts have a new revision
     */
    void record(DocumentId document, CallForm form, Fields facts, String note, String person) {
        var revision = form.is(CheckOutcome.NO_ANSWER)
                ? null
                : save.saveAll(List.of(new NewRevision(
                                document,
                                LanguageTag.UND,
                                new Content(facts, ""),
                                form.revision(),
                                null,
                                person,
                                note,
                                false)))
                        .get(0);
        transactions.executeWrite(status -> {
            rows.save(row(document, form, revision, person));
            if (revision != null) {
                events.publishEvent(new FactsChecked(revision, person, form.is(CheckOutcome.WRONG) ? note : ""));
            }
            return journal.record(person, "check-facts", document.toString(), form.outcome() + " " + form.on());
        });
    }

    /**
     * What the facts say afterwards.
     *
     * @param reason why readers must not see them, where that is what comes of it
     */
    static Fields after(Fields facts, CallForm form, String reason) {
        var checked = new CheckedFacts(facts);
        return switch (form.result().orElseThrow()) {
            case CONFIRMED -> checked.confirmed(form.by(), "operator-confirmed", form.on(), form.again());
            case OWN_PAGE ->
                new CheckedFacts(checked.confirmed(form.by(), "operator-page", form.on(), form.again()))
                        .seen(form.asked(), form.on());
            case WRONG ->
                form.right().isEmpty()
                        ? checked.without(form.place(), reason)
                        : new CheckedFacts(checked.corrected(form.place(), form.rightNumber()))
                                .confirmed(form.by(), "operator-confirmed", form.on(), form.again());
            case NO_ANSWER -> facts;
        };
    }

    private CheckRow row(DocumentId document, CallForm form, @Nullable Revision revision, String person) {
        return new CheckRow(
                null,
                document.toString(),
                person,
                clock.instant(),
                form.outcome(),
                form.on(),
                form.askAgain(),
                form.vouches() ? form.by() : "",
                form.asked(),
                form.remark(),
                revision == null ? null : revision.number());
    }
}
