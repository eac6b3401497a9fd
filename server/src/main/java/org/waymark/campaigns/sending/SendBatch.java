package org.waymark.campaigns.sending;

import io.micronaut.transaction.TransactionOperations;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.campaigns.Channel;

/** Claims some of what waits in the outbox and hands it over, several at once. What fails for one fails for that one alone. */
@Singleton
class SendBatch {
    private static final Logger LOG = LoggerFactory.getLogger(SendBatch.class);

    private static final int AT_ONCE = 50;

    private final DeliveryRows deliveries;
    private final RecipientRows recipients;
    private final TextRows texts;
    private final Numbers numbers;
    private final HandOver handOver;
    private final SendingSettings settings;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;
    private final Map<Channel, ExecutorService> hands = new EnumMap<>(Channel.class);

    SendBatch(
            DeliveryRows deliveries,
            RecipientRows recipients,
            TextRows texts,
            Numbers numbers,
            HandOver handOver,
            SendingSettings settings,
            TransactionOperations<Connection> transactions,
            Clock clock) {
        this.deliveries = deliveries;
        this.recipients = recipients;
        this.texts = texts;
        this.numbers = numbers;
        this.handOver = handOver;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * False when there is nothing to send now, or the sender wants nothing now.
     *
     * @throws InterruptedException when the server stops; what was not handed over yet is given back
     */
    boolean send(Provider provider, SendingRow sending, DispatchRow dispatch) throws InterruptedException {
        var claim = UUID.randomUUID().toString();
        var claimed = claim(dispatch.number(), claim);
        if (claimed.isEmpty()) {
            return false;
        }
        try {
            return handOver(provider, sending, claimed);
        } finally {
            transactions.executeWrite(status -> deliveries.giveBack(dispatch.number(), claim, clock.instant()));
        }
    }

    private List<DeliveryRow> claim(long dispatch, String claim) {
        return transactions.executeWrite(status -> {
            var now = clock.instant();
            var rows = deliveries.due(dispatch, now, AT_ONCE);
            if (rows.isEmpty()) {
                return List.of();
            }
            deliveries.claim(dispatch, rows, claim, now.plus(settings.lease()));
            return deliveries.claimed(dispatch, claim);
        });
    }

    private boolean handOver(Provider provider, SendingRow sending, List<DeliveryRow> claimed)
            throws InterruptedException {
        var people = recipients
                .of(
                        sending.number(),
                        claimed.stream().map(DeliveryRow::rowNumber).toList())
                .stream()
                .collect(Collectors.toMap(RecipientRow::rowNumber, each -> each));
        Map<String, Provider.Ready> words = new HashMap<>();
        var languages = claimed.stream().map(DeliveryRow::language).collect(Collectors.toSet());
        texts.of(sending.number()).stream()
                .filter(each -> languages.contains(each.language()))
                .forEach(each ->
                        words.put(each.language(), provider.ready(sending.words(each.language(), each.text()))));
        var wanted = new AtomicBoolean(true);
        var work = new ArrayList<Callable<Boolean>>();
        for (var some : together(claimed, words)) {
            work.add(() -> {
                if (wanted.get() && !deliver(some, people, words.get(some.get(0).language()))) {
                    wanted.set(false);
                }
                return true;
            });
        }
        for (var done : hands(provider).invokeAll(work)) {
            try {
                done.get();
            } catch (ExecutionException e) {
                // Its state is in the store; without an answer there it counts as unknown when the lease is over.
                LOG.warn("A delivery of sending {} was interrupted: {}", sending.id(), said(e));
                wanted.set(false);
            }
        }
        return wanted.get();
    }

    /** All of a language where they can be handed over at once; otherwise each on its own. */
    private static Collection<List<DeliveryRow>> together(
            List<DeliveryRow> claimed, Map<String, Provider.Ready> words) {
        return claimed.stream()
                .collect(Collectors.groupingBy(each -> words.get(each.language()) instanceof Provider.ReadyForMany
                        ? each.language()
                        : each.rowNumber()))
                .values();
    }

    private boolean deliver(List<DeliveryRow> some, Map<Integer, RecipientRow> people, Provider.@Nullable Ready ready) {
        if (some.size() == 1 || !(ready instanceof Provider.ReadyForMany many)) {
            return one(some.get(0), people.get(some.get(0).rowNumber()), ready);
        }
        Map<DeliveryRow, String> addresses = new LinkedHashMap<>();
        for (var delivery : some) {
            Optional.ofNullable(people.get(delivery.rowNumber()))
                    .flatMap(numbers::read)
                    .ifPresentOrElse(
                            number -> addresses.put(delivery, number), () -> handOver.fail(delivery, "sealed"));
        }
        return handOver.deliver(addresses, many);
    }

    private boolean one(DeliveryRow delivery, @Nullable RecipientRow person, Provider.@Nullable Ready ready) {
        var number = Optional.ofNullable(person).flatMap(numbers::read);
        if (number.isEmpty() || ready == null) {
            handOver.fail(delivery, number.isEmpty() ? "sealed" : "no-text");
            return true;
        }
        return handOver.deliver(delivery, number.get(), ready);
    }

    /** The kind of the failure alone: what it says might name a number. */
    private static String said(ExecutionException failure) {
        var cause = failure.getCause();
        return cause == null ? "" : cause.getClass().getSimpleName();
    }

    private synchronized ExecutorService hands(Provider provider) {
        return hands.computeIfAbsent(provider.channel(), any -> Executors.newFixedThreadPool(provider.window()));
    }

    @PreDestroy
    synchronized void close() {
        hands.values().forEach(ExecutorService::shutdown);
    }
}
