package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import org.waymark.journal.Journal;

/** A link that lets one person choose a password, once. An administrator's ends those before. */
@Singleton
class MakeLink {
    static final Duration VALID = Duration.ofDays(3);
    /** Of a link that somebody asked for themselves: anybody can make one be sent. */
    static final Duration ASKED_VALID = Duration.ofHours(1);

    private final InvitationRows invitations;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    MakeLink(InvitationRows invitations, Journal journal, TransactionOperations<Connection> transactions, Clock clock) {
        this.invitations = invitations;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    SecretToken make(StaffMember by, StaffMember member) {
        return transactions.executeWrite(status -> {
            var token = to(member);
            journal.record(by.journalName(), "make-link", member.journalName(), "");
            return token;
        });
    }

    /** Within the transaction of another deed, which is recorded instead. */
    SecretToken to(StaffMember member) {
        invitations.deleteByStaff(member.id());
        return save(member, VALID);
    }

    /** For somebody who asked for it. Those before stay: else a stranger who asks could end them. */
    SecretToken ask(StaffMember member) {
        return transactions.executeWrite(status -> {
            var token = save(member, ASKED_VALID);
            journal.record(member.journalName(), "ask-for-link", member.journalName(), "");
            return token;
        });
    }

    private SecretToken save(StaffMember member, Duration valid) {
        var token = SecretToken.random();
        invitations.save(new InvitationRow(
                token.hash(), InvitationRow.PERSON, member.id(), clock.instant().plus(valid), null));
        return token;
    }
}
