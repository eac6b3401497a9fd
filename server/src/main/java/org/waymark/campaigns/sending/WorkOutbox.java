package org.waymark.campaigns.sending;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
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
    private final Providers providers;
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
            Providers providers,
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
        this.providers = providers;
        this.transactions = transactions;
        this.clock = clock;
    }

    void work() throws InterruptedException {
        for (var provider : providers.all()) {
            work(provider);
        }
    }

    /** What is to be done for one channel; a slow one keeps no other waiting. */
    void work(Provider provider) throws InterruptedException {
        boolean reached;
        do {
            settle.abandoned();
            begin.beginDue(); // a long list keeps nothing else waiting
            reached = reach(provider);
        } while (reached && sendSome(provider));
        if (!reached) {
            in(DispatchRow.RUNNING, provider).forEach(each -> mayGoOn(each, sending(each)));
        }
        in(DispatchRow.HELD, provider).forEach(this::stopWhereOver);
        while (reached && provider.tellsLater() && askOne(provider)) {
            // until nothing is left to ask
        }
        end.endWhatIsOver();
    }

    private List<DispatchRow> in(String state, Provider provider) {
        return dispatches.in(state, provider.channel().word());
    }

    private boolean reach(Provider provider) {
        boolean needed = !in(DispatchRow.RUNNING, provider).isEmpty()
                || (provider.tellsLater() && !in(DispatchRow.SETTLING, provider).isEmpty());
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
    private boolean sendSome(Provider provider) throws InterruptedException {
        boolean more = false;
        for (var dispatch : in(DispatchRow.RUNNING, provider)) {
            var sending = sending(dispatch);
            more |= mayGoOn(dispatch, sending) && batch.send(provider, sending, dispatch);
        }
        return more;
    }

    private SendingRow sending(DispatchRow dispatch) {
        return sendings.findById(dispatch.sending()).orElseThrow();
    }

    private boolean mayGoOn(DispatchRow dispatch, SendingRow sending) {
        var verdict = clearance.of(sending);
        if (verdict instanceof Verdict.Hold hold) {
            transactions.executeWrite(status -> dispatches.hold(dispatch.number(), Reasons.written(hold.reasons())));
        } else if (verdict instanceof Verdict.Stop stop) {
            stop(dispatch, stop.why());
        }
        return verdict instanceof Verdict.Go;
    }

    private void stopWhereOver(DispatchRow dispatch) {
        if (clearance.of(sending(dispatch)) instanceof Verdict.Stop stop) {
            stop(dispatch, stop.why());
        }
    }

    private void stop(DispatchRow dispatch, String why) {
        transactions.executeWrite(status -> deliveries.stop(dispatch.number(), why, clock.instant()));
        end.stop(dispatch.sending());
    }

    /** Asks what became of a part of which nothing was heard for long; false when there is none. */
    private boolean askOne(Provider provider) {
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
