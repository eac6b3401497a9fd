package org.waymark.documents;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import org.waymark.journal.Journal;
import org.waymark.store.LostRace;

/** Gives a new document its id; it says nothing until its facts and texts are saved. */
@Singleton
public class CreateDocument {
    private final DocumentRows rows;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    CreateDocument(DocumentRows rows, Journal journal, TransactionOperations<Connection> transactions, Clock clock) {
        this.rows = rows;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * The document just created.
     *
     * @throws DocumentExists when the id is taken, also by somebody at this very moment
     */
    public Document create(NewDocument wanted) {
        try {
            return transactions.executeWrite(status -> attempt(wanted));
        } catch (RuntimeException e) {
            throw LostRace.explains(e) ? new DocumentExists(wanted.id()) : e;
        }
    }

    private Document attempt(NewDocument wanted) {
        if (rows.findById(wanted.id().toString()).isPresent()) {
            throw new DocumentExists(wanted.id());
        }
        var document = new Document(wanted.id(), wanted.sourceLanguage(), wanted.sensitive(), clock.instant());
        rows.save(DocumentRow.of(document));
        journal.record(wanted.author(), "create-document", wanted.id().toString(), "");
        return document;
    }
}
