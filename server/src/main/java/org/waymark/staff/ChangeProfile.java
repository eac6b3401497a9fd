package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.waymark.content.LanguageTag;
import org.waymark.journal.Journal;

/** What people say of themselves: their name, their language, their password. */
@Singleton
class ChangeProfile {
    private final StaffRows people;
    private final CredentialRows credentials;
    private final Sessions sessions;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    ChangeProfile(
            StaffRows people,
            CredentialRows credentials,
            Sessions sessions,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.people = people;
        this.credentials = credentials;
        this.sessions = sessions;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    void name(StaffMember me, String name) {
        change(me, row -> row.called(name), "change-own-name");
    }

    void language(StaffMember me, LanguageTag language) {
        change(me, row -> row.reading(language), "change-own-language");
    }

    /** Whoever else is signed in as this person is signed out: they may be why it was changed. */
    void password(DeskSession mine, String password) {
        var me = mine.member();
        var hash = PasswordHash.of(password);
        transactions.executeWrite(status -> {
            credentials.deleteByStaffAndKind(me.id(), CredentialRow.PASSWORD);
            credentials.save(CredentialRow.password(me.id(), hash, clock.instant()));
            sessions.endOthers(mine);
            return journal.record(me.journalName(), "change-own-password", me.journalName(), "");
        });
    }

    private void change(StaffMember me, UnaryOperator<StaffRow> change, String deed) {
        transactions.executeWrite(status -> {
            var row = people.findById(me.id()).orElseThrow(NoSuchPerson::new);
            people.update(change.apply(row));
            return journal.record(me.journalName(), deed, me.journalName(), "");
        });
    }
}
