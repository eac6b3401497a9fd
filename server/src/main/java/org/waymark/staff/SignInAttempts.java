package org.waymark.staff;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Slows down whoever guesses. Attempts are counted in the store, so that several nodes count together, and before the
 * password is looked at, so that guesses sent at once count too. Accounts that do not exist are counted like others.
 * Neither address nor account is stored, only a hash under a key that is thrown away with its day.
 */
@Singleton
class SignInAttempts {
    static final Duration WINDOW = Duration.ofMinutes(15);
    /** From one address at one account. */
    static final int TOGETHER = 5;
    /** From one address, which a whole office may share; and at one account, from everywhere. */
    static final int APART = 30;

    private final SignInAttemptRows rows;
    private final TransactionOperations<Connection> transactions;
    private final Clock clock;

    SignInAttempts(SignInAttemptRows rows, TransactionOperations<Connection> transactions, Clock clock) {
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    /**
     * Counts an attempt.
     *
     * @return to be forgotten when the attempt succeeds
     * @throws TooManyAttempts when there were too many within the last quarter of an hour
     */
    Attempt begin(String account, ClientAddress from) {
        var now = clock.instant();
        var attempt = attempt(account, from, now);
        rows.deleteUntil(now.minus(WINDOW));
        var row = rows.save(new SignInAttemptRow(null, attempt.account(), attempt.address(), now));
        var others = rows.since(now.minus(WINDOW), attempt.account(), attempt.address()).stream()
                .filter(each -> each.number() != row.number())
                .toList();
        refuse(
                others,
                TOGETHER,
                each -> each.account().equals(attempt.account())
                        && each.address().equals(attempt.address()),
                row);
        refuse(others, APART, each -> each.account().equals(attempt.account()), row);
        if (!from.isShared()) {
            refuse(others, APART, each -> each.address().equals(attempt.address()), row);
        }
        return attempt;
    }

    /** The same for an attempt that was begun by an earlier request. */
    void forget(String account, ClientAddress from) {
        forget(attempt(account, from, clock.instant()));
    }

    private Attempt attempt(String account, ClientAddress from, Instant now) {
        var key = keyOf(now);
        return new Attempt(
                KeyedHash.of(key, "account " + account.toLowerCase(Locale.ROOT)), KeyedHash.of(key, "address " + from));
    }

    void forget(Attempt attempt) {
        rows.deleteByAccountAndAddress(attempt.account(), attempt.address());
    }

    /** What was refused does not count: who waits as long as they were told gets in. */
    private void refuse(
            List<SignInAttemptRow> others, int most, Predicate<SignInAttemptRow> counted, SignInAttemptRow row) {
        var times = others.stream()
                .filter(counted)
                .map(SignInAttemptRow::at)
                .sorted()
                .toList();
        if (times.size() >= most) {
            rows.deleteById(row.number());
            var free = times.get(times.size() - most).plus(WINDOW);
            throw new TooManyAttempts(Duration.between(row.at(), free));
        }
    }

    private String keyOf(Instant now) {
        var day = LocalDate.ofInstant(now, ZoneOffset.UTC).toString();
        return transactions.executeWrite(status -> {
            rows.addKey(day, SecretToken.random().value());
            rows.deleteKeysBefore(day);
            return rows.key(day);
        });
    }

    /** An attempt as it is counted. */
    record Attempt(String account, String address) {}
}
