package org.waymark.campaigns.push;

import io.micronaut.context.annotation.Value;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.waymark.campaigns.Channel;
import org.waymark.campaigns.sending.HttpLine;
import org.waymark.campaigns.sending.Provider;
import org.waymark.publishing.HouseImprint;

/** The push services of readers' browsers, each asked by its own address (RFC 8030). What one says concerns no other. */
@Singleton
class PushProvider implements Provider {
    private final Subscriptions subscriptions;
    private final PushServices services;
    private final PushKey key;
    private final HttpLine line;
    private final Rests rests;
    private final MakeAlert make;
    private final HouseImprint imprint;
    private final int window;
    private final Duration keep;

    PushProvider(
            Subscriptions subscriptions,
            PushServices services,
            PushKey key,
            Rests rests,
            MakeAlert make,
            HouseImprint imprint,
            Clock clock,
            @Value("${waymark.push.patience:10s}") Duration patience,
            @Value("${waymark.push.window:20}") int window,
            @Value("${waymark.push.keep:3d}") Duration keep) {
        this.subscriptions = subscriptions;
        this.services = services;
        this.key = key;
        this.line = new HttpLine(patience, clock);
        this.rests = rests;
        this.make = make;
        this.imprint = imprint;
        this.window = window;
        this.keep = keep;
    }

    @Override
    public Channel channel() {
        return Channel.PUSH;
    }

    /** Push services want to know who sends, and browsers give themselves only to sites with an address of their own. */
    @Override
    public boolean isConfigured() {
        return !imprint.get().address().isEmpty();
    }

    @Override
    public void open() {
        // Each is reached when it is asked.
    }

    @Override
    @PreDestroy
    public void close() {
        line.close();
    }

    @Override
    public int window() {
        return window;
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
    public Ready ready(Words words) {
        var alert = make.alert(words);
        return new Ready() {
            @Override
            public int parts() {
                return 1;
            }

            @Override
            public Answer send(Part part) {
                return handOver(alert, Long.parseLong(part.address()));
            }
        };
    }

    private Answer handOver(MakeAlert.Alert alert, long person) {
        var found = subscriptions.find(person);
        if (found.isEmpty()) {
            return new Answer.Refused("asks-no-more");
        }
        var endpoint = found.get().endpoint();
        if (!services.isKnown(endpoint)) {
            return new Answer.Refused("unknown-service");
        }
        var text = alert.json().getBytes(StandardCharsets.UTF_8);
        if (text.length > EncryptPush.MOST) {
            return new Answer.Refused("too-large");
        }
        var rest = rests.of(endpoint);
        if (rest.isPresent()) {
            return new Answer.Later("too-much", true, rest.get());
        }
        var answer = line.send(request(endpoint, alert, EncryptPush.encrypt(text, found.get())), PushAnswers::of);
        rests.note(endpoint, answer);
        if (answer.equals(new Answer.Refused(PushAnswers.GONE))) {
            subscriptions.forget(person);
        }
        return answer;
    }

    private HttpRequest request(URI endpoint, MakeAlert.Alert alert, byte[] body) {
        return HttpRequest.newBuilder(endpoint)
                .header("Authorization", key.authorization(PushServices.origin(endpoint)))
                .header("Content-Encoding", "aes128gcm")
                .header("Content-Type", "application/octet-stream")
                .header("TTL", Long.toString(keep.toSeconds()))
                .header("Urgency", "high")
                .header("Topic", alert.topic())
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }
}
