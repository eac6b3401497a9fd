package org.waymark.documents;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.waymark.staff.StaffMember;
import org.waymark.store.LostRace;

/** What people are writing: one draft per person, document and language, which nobody but that person can ask for. */
@Singleton
class Drafts {
    private final DraftRows rows;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Drafts(DraftRows rows, TransactionOperations<Connection> transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    Optional<Draft> find(StaffMember me, DeskText text) {
        return rows.findByStaffAndDocumentAndLanguage(
                        me.id(),
                        text.document().id().toString(),
                        text.language().value())
                .map(row -> new Draft(TypedText.parse(row.form()), row.keptAt()));
    }

    /** Takes the place of the draft before; two windows of one person take turns. */
    Instant keep(StaffMember me, DeskText text, TypedText typed) {
        try {
            return transactions.executeWrite(status -> attempt(me, text, typed));
        } catch (RuntimeException e) {
            if (!LostRace.explains(e)) {
                throw e;
            }
            return transactions.executeWrite(status -> attempt(me, text, typed));
        }
    }

    private Instant attempt(StaffMember me, DeskText text, TypedText typed) {
        var now = clock.instant();
        var document = text.document().id().toString();
        var language = text.language().value();
        if (rows.keep(me.id(), document, language, typed.json(), now) == 0) {
            rows.save(new DraftRow(null, me.id(), document, language, typed.json(), now));
        }
        return now;
    }

    void erase(StaffMember me, DeskText text) {
        rows.erase(me.id(), text.document().id().toString(), text.language().value());
    }
}
