package org.waymark.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** What was asked of browsers while somebody signs in. Each is answered once, soon, and by the browser that was asked. */
@Singleton
class Challenges {
    static final Duration VALID = Duration.ofMinutes(5);

    private final ChallengeRows rows;
    private final Clock clock;

    Challenges(ChallengeRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** @param browser its cookie, which no other browser knows */
    SecretToken ask(SecretToken browser, String purpose, String detail) {
        var now = clock.instant();
        rows.deleteOver(now);
        var token = SecretToken.random();
        rows.save(new Challenge(token.value(), browser.hash(), purpose, detail, now.plus(VALID)));
        return token;
    }

    /** What was asked for the first who answers; empty for a second time, another browser, or too late. */
    Optional<Challenge> take(SecretToken browser, String purpose, String challenge) {
        return rows.findByChallengeAndBrowserAndPurpose(challenge, browser.hash(), purpose)
                .filter(row -> clock.instant().isBefore(row.expiresAt()))
                .filter(row -> rows.deleteByChallenge(challenge) > 0);
    }
}
