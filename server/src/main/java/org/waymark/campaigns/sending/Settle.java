package org.waymark.campaigns.sending;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Finds out what became of deliveries that were handed over: by the answer, by receipts, or not at all. */
@Singleton
class Settle {
    private final SendingRows sendings;
    private final DispatchRows dispatches;
    private final DeliveryRows deliveries;
    private final PartRows parts;
    private final RecipientRows recipients;
    private final Numbers numbers;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    Settle(
            SendingRows sendings,
            DispatchRows dispatches,
            DeliveryRows deliveries,
            PartRows parts,
            RecipientRows recipients,
            Numbers numbers,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.sendings = sendings;
        this.dispatches = dispatches;
        this.deliveries = deliveries;
        this.parts = parts;
        this.recipients = recipients;
        this.numbers = numbers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Within a transaction: the sender took a part, and perhaps a receipt was here before its answer. */
    void taken(DeliveryRow delivery, int part, String providerId, Instant askAt) {
        boolean heard =
                parts.of(delivery.dispatch(), delivery.rowNumber()).stream().anyMatch(each -> each.part() == part);
        if (heard) {
            return;
        }
        var early = parts.early(providerId);
        parts.add(delivery.dispatch(), delivery.rowNumber(), part, providerId, early.orElse(""), askAt);
        // What is not there yet is not forgotten either: it may come between the two statements.
        early.ifPresent(outcome -> parts.forgetEarly(providerId));
    }

    /**
     * Within a transaction: once something was heard of each part, of the whole too. Whoever writes the answer down and
     * whoever writes a receipt down take turns here, so that the later of them sees both.
     */
    void whole(long dispatch, int row) {
        var held = deliveries.hold(dispatch, row);
        var outcomes = parts.of(dispatch, row).stream().map(PartRow::outcome).toList();
        var state = DeliveryState.SENT.word();
        var now = clock.instant();
        held.ifPresent(delivery -> {
            if (outcomes.contains(Provider.FAILED)) {
                var failed = DeliveryState.FAILED.word();
                deliveries.heard(dispatch, row, state, failed, delivery.done(), "undelivered", now);
            } else if (outcomes.size() == delivery.parts() && outcomes.stream().allMatch(Provider.DELIVERED::equals)) {
                var delivered = DeliveryState.DELIVERED.word();
                deliveries.heard(dispatch, row, state, delivered, delivery.done(), "", now);
            }
        });
    }

    /** No answer tells whether the part after those was taken; unless a receipt was here already. */
    void unknown(DeliveryRow delivery, int done, String problem) {
        transactions.executeWrite(status -> {
            heardOrUnknown(delivery, done, problem);
            return true;
        });
    }

    /** What was being handed over by a node that is gone is never handed over again. */
    void abandoned() {
        parts.foundLate().forEach(this::missed);
        transactions.executeWrite(status -> {
            deliveries.abandoned(clock.instant()).forEach(each -> heardOrUnknown(each, each.done(), "interrupted"));
            return deliveries.freeClaims(clock.instant());
        });
    }

    /**
     * A receipt came.
     *
     * @param e164 the number it is about
     * @param reference ours, where the sender gave it back
     */
    void heard(String providerId, String outcome, String e164, Optional<Integer> reference) {
        transactions.executeWrite(status -> {
            var known = parts.named(providerId);
            if (!known.isEmpty()) {
                known.forEach(part -> heard(part, outcome));
            } else if (reference.isEmpty() || !byReference(providerId, outcome, e164, reference.get())) {
                parts.forgetEarly(providerId);
                parts.early(providerId, outcome, clock.instant());
            }
            return true;
        });
        missed(providerId);
    }

    /** Who writes down a receipt and who writes down an answer each look for the other afterwards, so one of them finds it. */
    void missed(String providerId) {
        transactions.executeWrite(status -> {
            parts.early(providerId).ifPresent(outcome -> {
                var known = parts.named(providerId);
                known.forEach(part -> heard(part, outcome));
                if (!known.isEmpty()) {
                    parts.forgetEarly(providerId);
                }
            });
            return true;
        });
    }

    /** Within a transaction. */
    void heard(PartRow part, String outcome) {
        deliveries.hold(part.dispatch(), part.rowNumber());
        parts.heard(part.dispatch(), part.rowNumber(), part.part(), outcome);
        whole(part.dispatch(), part.rowNumber());
    }

    private void heardOrUnknown(DeliveryRow delivery, int done, String problem) {
        boolean heard =
                parts.of(delivery.dispatch(), delivery.rowNumber()).stream().anyMatch(each -> each.part() == done + 1);
        var now = clock.instant();
        var state = heard ? onWith(delivery, done + 1) : DeliveryState.UNKNOWN;
        deliveries.record(
                delivery.dispatch(),
                delivery.rowNumber(),
                delivery.claim(),
                state.word(),
                heard ? done + 1 : done,
                heard ? "" : problem,
                now,
                now);
        whole(delivery.dispatch(), delivery.rowNumber());
    }

    /** What is left to do after so many parts. */
    private static DeliveryState onWith(DeliveryRow delivery, int done) {
        return done < delivery.parts() ? DeliveryState.WAITING : DeliveryState.SENT;
    }

    /** Finds the part of which only we know that it was begun; what follows it can then go on. */
    private boolean byReference(String providerId, String outcome, String e164, int reference) {
        boolean found = false;
        for (var sending : sendings.confirmed()) {
            for (var recipient : recipients.marked(numbers.mark(sending, e164))) {
                found |= recipient.sending() == sending.number()
                        && dispatches.of(sending.number()).stream()
                                        .filter(each -> !each.is(DispatchRow.ENDED))
                                        .flatMap(each -> deliveries.hold(each.number(), recipient.rowNumber()).stream())
                                        .filter(each -> isBegun(each, reference))
                                        .peek(each -> tell(each, providerId, outcome))
                                        .toList()
                                        .size()
                                > 0;
            }
        }
        return found;
    }

    private static boolean isBegun(DeliveryRow delivery, int reference) {
        return List.of(DeliveryState.SENDING, DeliveryState.UNKNOWN).contains(delivery.standing())
                && HandOver.reference(delivery.dispatch(), delivery.done() + 1) == reference;
    }

    private void tell(DeliveryRow delivery, String providerId, String outcome) {
        int part = delivery.done() + 1;
        var now = clock.instant();
        var askAt = now.plus(HandOver.ASK_AFTER);
        parts.add(delivery.dispatch(), delivery.rowNumber(), part, providerId, outcome, askAt);
        parts.heard(delivery.dispatch(), delivery.rowNumber(), part, outcome);
        if (delivery.standing() == DeliveryState.UNKNOWN) {
            var state = onWith(delivery, part).word();
            deliveries.heard(
                    delivery.dispatch(), delivery.rowNumber(), DeliveryState.UNKNOWN.word(), state, part, "", now);
            whole(delivery.dispatch(), delivery.rowNumber());
        }
    }
}
