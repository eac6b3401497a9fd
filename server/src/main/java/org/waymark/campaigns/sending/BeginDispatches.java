package org.waymark.campaigns.sending;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.waymark.campaigns.Campaigns;
import org.waymark.campaigns.sending.Clearance.Verdict;
import org.waymark.content.Fields;
import org.waymark.journal.Journal;

/** Fills the outbox when the time of a sending has come; of any number of nodes one does so. */
@Singleton
class BeginDispatches {
    /** What comes round again is not made up for after that long. */
    private static final Duration STALE = Duration.ofDays(1);

    private final SendingRows sendings;
    private final DispatchRows dispatches;
    private final DeliveryRows deliveries;
    private final Campaigns campaigns;
    private final GatherPeople gather;
    private final Clearance clearance;
    private final EndSending end;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    BeginDispatches(
            SendingRows sendings,
            DispatchRows dispatches,
            DeliveryRows deliveries,
            Campaigns campaigns,
            GatherPeople gather,
            Clearance clearance,
            EndSending end,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.sendings = sendings;
        this.dispatches = dispatches;
        this.deliveries = deliveries;
        this.campaigns = campaigns;
        this.gather = gather;
        this.clearance = clearance;
        this.end = end;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    void beginDue() {
        var now = clock.instant();
        for (var sending : sendings.confirmed()) {
            var due = sending.nextAt();
            if (due == null || !due.isAfter(now)) {
                if (clearance.of(sending) instanceof Verdict.Stop) {
                    end.stop(sending.number());
                } else if (due != null && !isUnderWay(sending)) {
                    begin(sending, due, now);
                }
            }
        }
    }

    /** People do not get the next before everybody got the last. */
    private boolean isUnderWay(SendingRow sending) {
        return dispatches.of(sending.number()).stream()
                .anyMatch(each -> each.is(DispatchRow.RUNNING) || each.is(DispatchRow.HELD));
    }

    private void begin(SendingRow sending, Instant due, Instant now) {
        var schedule = Schedule.of(Fields.parse(sending.schedule()));
        var next = schedule.after(campaigns.get(sending.campaign()).plan(), now).orElse(null);
        boolean recurs = schedule instanceof Schedule.Weekly;
        transactions.executeWrite(status -> {
            sendings.takeTurn();
            if (sendings.moveOn(sending.number(), due, next) > 0
                    && !(recurs && due.plus(STALE).isBefore(now))) {
                var dispatch = dispatches.save(DispatchRow.begun(sending, due, now));
                gather.gather(sending);
                deliveries.fill(dispatch.number(), sending.number(), now);
                journal.record("waymark", "begin-dispatch", sending.journalName(), "dispatch " + dispatch.id());
            }
            return true;
        });
    }
}
