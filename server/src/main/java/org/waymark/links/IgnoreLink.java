package org.waymark.links;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import org.waymark.journal.Journal;
import org.waymark.staff.StaffMember;

/** Has an address left alone, for a reason that colleagues can read, or heeded again. */
@Singleton
class IgnoreLink {
    private final LinkRows links;
    private final IgnoredRows ignored;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    IgnoreLink(
            LinkRows links,
            IgnoredRows ignored,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.links = links;
        this.ignored = ignored;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @param reason not blank; it takes the place of one before */
    void ignore(StaffMember person, LinkRow link, String reason) {
        transactions.executeWrite(status -> {
            links.takeTurn();
            ignored.deleteByLink(link.id());
            ignored.save(new IgnoredRow(link.id(), person.journalName(), reason, clock.instant()));
            links.putOff(link.id(), null);
            return journal.record(person.journalName(), "ignore-link", link.address(), reason);
        });
    }

    /** It is asked again at once. */
    void heed(StaffMember person, LinkRow link) {
        transactions.executeWrite(status -> {
            links.takeTurn();
            if (ignored.deleteByLink(link.id()) > 0) {
                journal.record(person.journalName(), "heed-link", link.address(), "");
            }
            return links.makeDue(link.id(), clock.instant());
        });
    }
}
