package org.waymark.campaigns.push;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.waymark.campaigns.sending.WhoAsked;
import org.waymark.content.LanguageTag;
import org.waymark.staff.Seal;

/**
 * Readers who asked for alerts: the address and keys of their browser, sealed, their language and topics, and nothing else.
 * When they asked is not kept either.
 */
@Singleton
class Subscriptions implements WhoAsked {
    private static final String OWNER = "push subscription";

    private final SubscriptionRows rows;
    private final Seal seal;
    private final TransactionOperations<Connection> transactions;

    Subscriptions(SubscriptionRows rows, Seal seal, TransactionOperations<Connection> transactions) {
        this.rows = rows;
        this.seal = seal;
        this.transactions = transactions;
    }

    /** Whoever asks anew gets what they choose now, and is told once all the same. */
    void keep(Subscription subscription, LanguageTag language, Collection<String> topics) {
        var mark = mark(subscription.endpoint().toString());
        var sealed = seal.close(subscription.written(), OWNER);
        transactions.executeWrite(status -> {
            rows.add(mark, sealed, language.value());
            long id = number(rows.marked(mark).orElseThrow());
            rows.change(id, mark, sealed, language.value());
            rows.forgetTopics(id);
            topics.forEach(topic -> rows.addTopic(id, topic));
            return id;
        });
    }

    /** A browser changed its address: language and topics stay. False where the old one is not known. */
    boolean renew(String before, Subscription subscription) {
        var mark = mark(subscription.endpoint().toString());
        return transactions.executeWrite(status -> {
            var known = rows.marked(mark(before));
            known.ifPresent(row -> {
                if (!row.mark().equals(mark)) {
                    rows.forget(mark);
                }
                rows.change(number(row), mark, seal.close(subscription.written(), OWNER), row.language());
            });
            return known.isPresent();
        });
    }

    void forget(String endpoint) {
        transactions.executeWrite(status -> rows.forget(mark(endpoint)));
    }

    /** The push service says that there is no such browser any more. */
    void forget(long id) {
        transactions.executeWrite(status -> rows.forget(id));
    }

    /** Empty for somebody who stopped, and for what was sealed under another key. */
    Optional<Subscription> find(long id) {
        return rows.findById(id).flatMap(row -> seal.open(row.sealed(), OWNER)).map(Subscription::read);
    }

    @Override
    public List<Person> of(Collection<String> languages, Collection<String> topics) {
        if (languages.isEmpty() || topics.isEmpty()) {
            return List.of();
        }
        return rows.whoAsked(languages, topics).stream()
                .map(row -> new Person(Long.toString(number(row)), row.language()))
                .toList();
    }

    private String mark(String endpoint) {
        return seal.mark(endpoint, OWNER);
    }

    private static long number(SubscriptionRow row) {
        return Objects.requireNonNull(row.id());
    }
}
