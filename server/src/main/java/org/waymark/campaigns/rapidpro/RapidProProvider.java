package org.waymark.campaigns.rapidpro;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.waymark.campaigns.Channel;
import org.waymark.campaigns.sending.HttpLine;
import org.waymark.campaigns.sending.Provider;

/**
 * RapidPro, told by its API (version 2) whom to send what. It splits texts itself and knows what became of each message;
 * here it is known that it took them.
 */
@Singleton
@Requires(property = "waymark.rapidpro.url", pattern = ".+")
class RapidProProvider implements Provider {
    private static final Logger LOG = LoggerFactory.getLogger(RapidProProvider.class);
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Duration UNREACHED = Duration.ofSeconds(30);

    private final URI broadcasts;
    private final String token;
    private final HttpLine line;
    private final Clock clock;
    private volatile Instant notBefore = Instant.MIN;

    RapidProProvider(
            @Value("${waymark.rapidpro.url}") String url,
            @Value("${waymark.rapidpro.token:}") String token,
            @Value("${waymark.rapidpro.patience:30s}") Duration patience,
            Clock clock) {
        this.broadcasts = URI.create(url.strip().replaceFirst("/+$", "") + "/api/v2/broadcasts.json");
        this.token = token.strip();
        this.line = new HttpLine(patience, clock);
        this.clock = clock;
        if (!isConfigured()) {
            LOG.warn("Nothing is sent by RapidPro: WAYMARK_RAPIDPRO_URL must begin with https://, and"
                    + " WAYMARK_RAPIDPRO_TOKEN must hold the token of a user who may send");
        }
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    /** The token opens everything there: it goes over no open line. */
    @Override
    public boolean isConfigured() {
        return !token.isEmpty()
                && ("https".equals(broadcasts.getScheme())
                        || THIS_MACHINE.contains(String.valueOf(broadcasts.getHost())));
    }

    @Override
    public void open() throws Away {
        if (clock.instant().isBefore(notBefore)) {
            throw new Away("RapidPro is asked again at " + notBefore);
        }
    }

    @Override
    @PreDestroy
    public void close() {
        line.close();
    }

    /** Few: it allows 2,500 requests an hour. */
    @Override
    public int window() {
        return 2;
    }

    @Override
    public boolean tellsLater() {
        return false;
    }

    @Override
    public Optional<String> ask(String providerId) {
        return Optional.empty();
    }

    @Override
    public ReadyForMany ready(Words words) {
        var broadcast = Broadcast.of(words.language(), words.text());
        return numbers -> broadcast.isTooLong()
                ? Collections.nCopies(numbers.size(), new Answer.Refused("not-sendable"))
                : handOver(broadcast, numbers);
    }

    /** A broadcast that is refused was sent to nobody: halves of it find the number that is to blame. */
    private List<Answer> handOver(Broadcast broadcast, List<String> numbers) {
        var answer = send(broadcast, numbers);
        if (!(answer instanceof Answer.Refused) || numbers.size() == 1) {
            return Collections.nCopies(numbers.size(), answer);
        }
        int half = numbers.size() / 2;
        return Stream.of(numbers.subList(0, half), numbers.subList(half, numbers.size()))
                .flatMap(some -> handOver(broadcast, some).stream())
                .toList();
    }

    private Answer send(Broadcast broadcast, List<String> numbers) {
        if (clock.instant().isBefore(notBefore)) {
            return new Answer.NotSent();
        }
        var request = HttpRequest.newBuilder(broadcasts)
                .header("Authorization", "Token " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(broadcast.json(numbers)))
                .build();
        var answer = line.send(request, RapidProAnswers::of);
        if (!(answer instanceof Answer.Later later)) {
            return answer;
        }
        boolean unreached = later.problem().equals(HttpLine.UNREACHED);
        notBefore = clock.instant().plus(unreached ? UNREACHED : later.rest());
        LOG.warn("RapidPro takes nothing until {}: {}", notBefore, later.problem());
        return unreached ? new Answer.NotSent() : new Answer.Later(later.problem(), true);
    }
}
