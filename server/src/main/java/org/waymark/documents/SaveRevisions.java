package org.waymark.documents;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.waymark.store.LostRace;

/** Saves many revisions, as an import does, by the same rules as one. */
@Singleton
public class SaveRevisions {
    private static final int BATCH = 500;

    private final SavingAttempt attempt;
    private final TransactionOperations<Connection> transactions;

    SaveRevisions(SavingAttempt attempt, TransactionOperations<Connection> transactions) {
        this.attempt = attempt;
        this.transactions = transactions;
    }

    /**
     * The saved revisions, in the order given. Up to five hundred are saved together or not at all; when a later batch is
     * refused, the earlier ones stay saved, and saving all again goes on from there.
     *
     * @throws RevisionMovedOn and all else that {@link SaveRevision} refuses
     */
    public List<Revision> saveAll(List<NewRevision> wanted) {
        var saved = new ArrayList<Revision>(wanted.size());
        for (int from = 0; from < wanted.size(); from += BATCH) {
            saved.addAll(saveBatch(wanted.subList(from, Math.min(from + BATCH, wanted.size()))));
        }
        return saved;
    }

    private List<Revision> saveBatch(List<NewRevision> wanted) {
        try {
            return transactions.executeWrite(status -> attempt.save(wanted));
        } catch (RuntimeException e) {
            if (!LostRace.explains(e)) {
                throw e;
            }
            // The winner's revision can be seen now, so this time the rules tell both sides apart.
            return transactions.executeWrite(status -> attempt.save(wanted));
        }
    }
}
