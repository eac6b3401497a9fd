package org.waymark.campaigns.push;

import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.campaigns.sending.HttpLine;
import org.waymark.campaigns.sending.Provider.Answer;

/** Push services that asked to be left alone for a while, or cannot be reached; the others go on. */
@Singleton
class Rests {
    private static final Duration UNREACHED = Duration.ofSeconds(30);

    private final Map<String, Instant> until = new ConcurrentHashMap<>();
    private final Clock clock;

    Rests(Clock clock) {
        this.clock = clock;
    }

    /** How much longer; empty where it may be asked. */
    Optional<Duration> of(URI endpoint) {
        return Optional.ofNullable(until.get(endpoint.getAuthority()))
                .map(end -> Duration.between(clock.instant(), end))
                .filter(left -> !left.isNegative() && !left.isZero());
    }

    void note(URI endpoint, Answer answer) {
        if (answer instanceof Answer.Later later) {
            var rest = later.problem().equals(HttpLine.UNREACHED) ? UNREACHED : later.rest();
            if (!rest.isZero()) {
                until.put(endpoint.getAuthority(), clock.instant().plus(rest));
            }
        }
    }
}
