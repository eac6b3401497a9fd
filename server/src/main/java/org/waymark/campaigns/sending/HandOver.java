package org.waymark.campaigns.sending;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.LongSupplier;
import org.waymark.campaigns.sending.Provider.Answer;
import org.waymark.language.Sms;

/**
 * Hands one delivery over, part by part. That it begins is on the disk before the sender hears of it, and what it answered is
 * on the disk before the next part: whoever finds it begun by somebody who is gone knows that it must not be begun again.
 */
@Singleton
class HandOver {
    /** How long receipts are waited for before the sender is asked. */
    static final Duration ASK_AFTER = Duration.ofMinutes(10);

    private static final int REFERENCES = 1 << 16;
    private static final int GROUPS = 1 << 8;

    private final DeliveryRows deliveries;
    private final Settle settle;
    private final SendingSettings settings;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    HandOver(
            DeliveryRows deliveries,
            Settle settle,
            SendingSettings settings,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.deliveries = deliveries;
        this.settle = settle;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** By which a receipt tells the part of a message to a number from all others to it. */
    static int reference(long dispatch, int part) {
        return (int) ((dispatch * (Sms.MOST_SEGMENTS + 1) + part) % REFERENCES);
    }

    /** False when the sender wants no more for now. */
    boolean deliver(DeliveryRow delivery, String address, Provider.Ready ready) {
        int count = ready.parts();
        if (!begin(delivery, count)) {
            return true;
        }
        for (int part = delivery.done() + 1; part <= count; part++) {
            int group = (int) ((delivery.dispatch() + delivery.rowNumber()) % GROUPS);
            var answer = ready.send(new Provider.Part(address, part, reference(delivery.dispatch(), part), group));
            if (!(answer instanceof Answer.Taken taken)) {
                return notTaken(delivery, part - 1, answer);
            }
            boolean more = took(delivery, part, count, taken.providerId());
            if (!taken.providerId().isEmpty()) {
                settle.missed(taken.providerId());
            }
            if (!more) {
                return true;
            }
        }
        return true;
    }

    /** The same words for many at once; false when the sender wants no more for now. */
    boolean deliver(Map<DeliveryRow, String> addresses, Provider.ReadyForMany ready) {
        var begun = addresses.keySet().stream()
                .filter(delivery -> begin(delivery, ready.parts()))
                .toList();
        if (begun.isEmpty()) {
            return true;
        }
        var answers = ready.send(begun.stream().map(addresses::get).toList());
        boolean more = true;
        for (int i = 0; i < begun.size(); i++) {
            if (answers.get(i) instanceof Answer.Taken taken) {
                took(begun.get(i), 1, 1, taken.providerId());
            } else {
                more &= notTaken(begun.get(i), 0, answers.get(i));
            }
        }
        return more;
    }

    private boolean begin(DeliveryRow delivery, int parts) {
        var now = clock.instant();
        return inStore(() -> deliveries.begin(
                delivery.dispatch(), delivery.rowNumber(), delivery.claim(), parts, now, now.plus(settings.lease())));
    }

    /** To those whose number cannot be read, or for whom there is no text, nothing is sent. */
    void fail(DeliveryRow delivery, String problem) {
        var now = clock.instant();
        if (begin(delivery, 0)) {
            record(delivery, DeliveryState.FAILED, delivery.done(), problem, now);
        }
    }

    /** Whether the next part is still ours to hand over. */
    private boolean took(DeliveryRow delivery, int part, int count, String providerId) {
        return transactions.executeWrite(status -> {
            deliveries.hold(delivery.dispatch(), delivery.rowNumber());
            var now = clock.instant();
            if (!providerId.isEmpty()) {
                settle.taken(delivery, part, providerId, now.plus(ASK_AFTER));
            }
            long dispatch = delivery.dispatch();
            if (part < count) {
                var until = now.plus(settings.lease());
                if (deliveries.advance(dispatch, delivery.rowNumber(), delivery.claim(), part, now, until) > 0) {
                    return true;
                }
                record(delivery, DeliveryState.WAITING, part, "", now);
                return false;
            }
            record(delivery, DeliveryState.SENT, part, "", now);
            settle.whole(dispatch, delivery.rowNumber());
            return false;
        });
    }

    private boolean notTaken(DeliveryRow delivery, int done, Answer answer) {
        var now = clock.instant();
        if (answer instanceof Answer.Refused refused) {
            record(delivery, DeliveryState.FAILED, done, refused.problem(), now);
        } else if (answer instanceof Answer.Unknown unknown) {
            settle.unknown(delivery, done, unknown.problem());
        } else if (answer instanceof Answer.Later later) {
            int attempts = delivery.attempts() + 1;
            boolean enough = attempts >= Backoff.MOST && !later.slower();
            var wait = Backoff.after(attempts, settings.again());
            var next = now.plus(later.rest().compareTo(wait) > 0 ? later.rest() : wait);
            record(delivery, enough ? DeliveryState.FAILED : DeliveryState.WAITING, done, later.problem(), next);
            return !later.slower() || !later.rest().isZero();
        } else {
            record(delivery, DeliveryState.WAITING, done, "", now);
            return false;
        }
        return true;
    }

    private void record(DeliveryRow delivery, DeliveryState state, int done, String problem, Instant next) {
        transactions.executeWrite(status -> deliveries.record(
                delivery.dispatch(),
                delivery.rowNumber(),
                delivery.claim(),
                state.word(),
                done,
                problem,
                next,
                clock.instant()));
    }

    private boolean inStore(LongSupplier change) {
        return transactions.executeWrite(status -> change.getAsLong() > 0);
    }
}
