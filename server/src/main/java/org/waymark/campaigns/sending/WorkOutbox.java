package org.waymark.campaigns.sending;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.campaigns.sending.Clearance.Verdict;

/** One round of all that is to be done for sendings. Any number of nodes may do so at the same time. */
@Singleton
class WorkOutbox {
    private static final Logger LOG = LoggerFactory.getLogger(WorkOutbox.class);

    private static final int MOST_ASKS = 3;
    private static final Duration NEVER = Duration.ofDays(3650);

    private final SendingRows sendings;
    private final DispatchRows dispatches;
    private final DeliveryRows deliveries;
    private final PartRows parts;
    private final BeginDispatches begin;
    private final Clearance clearance;
    private final SendBatch batch;
    private final Settle settle;
    private final EndSending end;
    private final Provider provider;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    WorkOutbox(
            SendingRows sendings,
            DispatchRows dispatches,
            DeliveryRows deliveries,
            PartRows parts,
            BeginDispatches begin,
            Clearance clearance,
            SendBatch batch,
            Settle settle,
            EndSending end,
            Provider provider,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.sendings = sendings;
        this.dispatches = dispatches;
        this.deliveries = deliveries;
        this.parts = parts;
        this.begin = begin;
        this.clearance = clearance;
        this.batch = batch;
        this.settle = settle;
        this.end = end;
        this.provider = provider;
        this.transactions = transactions;
        this.clock = clock;
    }

    void work() throws InterruptedException {
        boolean reached;
        do {
            settle.abandoned();
            begin.beginDue(); // a long list keeps nothing else waiting
            reached = reach();
        } while (reached && sendSome());
        if (!reached) {
            dispatches.in(DispatchRow.RUNNING).forEach(this::mayGoOn);
        }
        dispatches.in(DispatchRow.HELD).forEach(this::stopWhereOver);
        while (reached && askOne()) {
            // until nothing is left to ask
        }
        end.endWhatIsOver();
    }

    private boolean reach() {
        boolean needed = !dispatches.in(DispatchRow.RUNNING).isEmpty()
                || !dispatches.in(DispatchRow.SETTLING).isEmpty();
        if (!needed || !provider.isConfigured()) {
            provider.close();
            return false;
        }
        try {
            provider.open();
            return true;
        } catch (Provider.Away e) {
            LOG.warn("Nothing can be sent now: {}", e.getMessage());
            return false;
        }
    }

    /** A few of each; false when nothing was left to send. */
    private boolean sendSome() throws InterruptedException {
        boolean more = false;
        for (var dispatch : dispatches.in(DispatchRow.RUNNING)) {
            more |= mayGoOn(dispatch) && batch.send(dispatch);
        }
        return more;
    }

    private boolean mayGoOn(DispatchRow dispatch) {
        var verdict = clearance.of(sendings.findById(dispatch.sending()).orElseThrow());
        if (verdict instanceof Verdict.Hold hold) {
            transactions.executeWrite(status -> dispatches.hold(dispatch.number(), Reasons.written(hold.reasons())));
        } else if (verdict instanceof Verdict.Stop stop) {
            stop(dispatch, stop.why());
        }
        return verdict instanceof Verdict.Go;
    }

    private void stopWhereOver(DispatchRow dispatch) {
        if (clearance.of(sendings.findById(dispatch.sending()).orElseThrow()) instanceof Verdict.Stop stop) {
            stop(dispatch, stop.why());
        }
    }

    private void stop(DispatchRow dispatch, String why) {
        transactions.executeWrite(status -> deliveries.stop(dispatch.number(), why, clock.instant()));
        end.stop(dispatch.sending());
    }

    /** Asks what became of a part of which nothing was heard for long; false when there is none. */
    private boolean askOne() {
        Optional<PartRow> next = transactions.executeWrite(status -> {
            var now = clock.instant();
            var found = parts.toAsk(now);
            found.ifPresent(part -> {
                int asks = part.asks() + 1;
                var again = asks < MOST_ASKS ? HandOver.ASK_AFTER.multipliedBy(asks * 6L) : NEVER;
                parts.asked(part.dispatch(), part.rowNumber(), part.part(), asks, now.plus(again));
            });
            return found;
        });
        next.ifPresent(part -> provider.ask(part.providerId()).ifPresent(outcome -> heard(part, outcome)));
        return next.isPresent();
    }

    private void heard(PartRow part, String outcome) {
        transactions.executeWrite(status -> {
            settle.heard(part, outcome);
            return true;
        });
    }
}
