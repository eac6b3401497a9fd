package org.waymark.campaigns.sending;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import org.waymark.journal.Journal;

/** Ends what is over, and forgets numbers as soon as nothing more is to be sent to them or heard of them. */
@Singleton
class EndSending {
    /** A list that nobody said yes to. */
    private static final Duration LEFT = Duration.ofDays(2);

    private static final Duration EARLY = Duration.ofDays(2);

    private final SendingRows sendings;
    private final DispatchRows dispatches;
    private final DeliveryRows deliveries;
    private final PartRows parts;
    private final RecipientRows recipients;
    private final Providers providers;
    private final SendingSettings settings;
    private final Journal journal;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    EndSending(
            SendingRows sendings,
            DispatchRows dispatches,
            DeliveryRows deliveries,
            PartRows parts,
            RecipientRows recipients,
            Providers providers,
            SendingSettings settings,
            Journal journal,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.sendings = sendings;
        this.dispatches = dispatches;
        this.deliveries = deliveries;
        this.parts = parts;
        this.recipients = recipients;
        this.providers = providers;
        this.settings = settings;
        this.journal = journal;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Nothing more of it begins; what waits in the outbox is stopped, what was handed over is waited for. */
    void stop(long sending) {
        transactions.executeWrite(status -> {
            dispatches.of(sending).stream()
                    .filter(each -> each.is(DispatchRow.RUNNING) || each.is(DispatchRow.HELD))
                    .forEach(each -> deliveries.stop(each.number(), "stopped", clock.instant()));
            return sendings.end(sending, SendingRow.STOPPED);
        });
    }

    /** A list that was read and not said yes to goes without a trace but in the journal. */
    void discard(SendingRow sending, String person) {
        transactions.executeWrite(status -> {
            if (sending.is(SendingRow.READ)) {
                recipients.delete(sending.number());
                sendings.deleteProblems(sending.number());
                sendings.deleteTexts(sending.number());
                if (sendings.delete(sending.number()) == 0) {
                    throw new IllegalStateException("it was confirmed meanwhile");
                }
                journal.record(person, "discard-recipients", sending.journalName(), "");
            }
            return true;
        });
    }

    void endWhatIsOver() {
        var now = clock.instant();
        dispatches.in(DispatchRow.RUNNING).forEach(each -> allSent(each.number()));
        dispatches.in(DispatchRow.HELD).forEach(each -> allSent(each.number()));
        dispatches.in(DispatchRow.SETTLING).forEach(each -> settle(each, now));
        sendings.over().forEach(this::forget);
        sendings.leftSince(now.minus(LEFT)).forEach(each -> discard(each, "waymark"));
        transactions.executeWrite(status -> parts.forgetEarlyBefore(now.minus(EARLY)));
    }

    private void allSent(long dispatch) {
        transactions.executeWrite(status -> {
            boolean ahead = deliveries.tallies(dispatch).stream()
                    .anyMatch(each -> each.standing().isAhead());
            return ahead ? 0 : dispatches.settle(dispatch);
        });
    }

    private void settle(DispatchRow dispatch, Instant now) {
        transactions.executeWrite(status -> {
            var tallies = deliveries.tallies(dispatch.number());
            if (tallies.stream().anyMatch(each -> each.standing().isAhead())) {
                return dispatches.resume(dispatch.number());
            }
            boolean open = moreMayBeHeard(dispatch)
                    && tallies.stream()
                            .anyMatch(each ->
                                    each.standing() == DeliveryState.SENT || each.standing() == DeliveryState.UNKNOWN);
            var newest = tallies.stream()
                    .map(Tally::newest)
                    .max(Comparator.naturalOrder())
                    .orElse(now);
            boolean over = !open || !newest.plus(settings.settle()).isAfter(now);
            if (over && dispatches.end(dispatch.number(), now) > 0) {
                parts.delete(dispatch.number());
            }
            return over ? 1 : 0;
        });
    }

    private boolean moreMayBeHeard(DispatchRow dispatch) {
        return providers.of(sendings.findById(dispatch.sending()).orElseThrow()).tellsLater();
    }

    private void forget(SendingRow sending) {
        transactions.executeWrite(status -> {
            if (sending.is(SendingRow.CONFIRMED)) {
                sendings.end(sending.number(), SendingRow.DONE);
            }
            return recipients.delete(sending.number());
        });
    }
}
