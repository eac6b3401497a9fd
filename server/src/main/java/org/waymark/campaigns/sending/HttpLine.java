package org.waymark.campaigns.sending;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodySubscribers;
import java.net.http.HttpResponse.ResponseInfo;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import org.jspecify.annotations.Nullable;
import org.waymark.campaigns.sending.Provider.Answer;

/**
 * Hands a message over by HTTP and tells what is known then. Only where nothing can have been written it says so; a
 * service that is slow, cuts the line or answers without end costs no more than the patience. No redirect is followed.
 */
public class HttpLine {
    /** The problem of what was not handed over because nobody was there. */
    public static final String UNREACHED = "unreached";

    /** Short: an answer is over when its head is here, and what follows only keeps the connection for the next. */
    private static final Duration BODY = Duration.ofSeconds(1);

    private final Duration patience;
    private final Clock clock;
    private @Nullable HttpClient client;

    /** What a status means here. */
    public interface Meaning {
        /** Of this status; the rest is how long the service wants to be left alone, where it said so. */
        Answer of(int status, Optional<Duration> rest);
    }

    /** One that waits so long for the head of an answer. */
    public HttpLine(Duration patience, Clock clock) {
        this.patience = patience;
        this.clock = clock;
    }

    /** Connections that lay about long may be dead; with each time that something is to be sent there are new ones. */
    public synchronized void close() {
        client = null;
    }

    /** Hands it over, and says what that came to. */
    public Answer send(HttpRequest request, Meaning meaning) {
        var head = new CompletableFuture<ResponseInfo>();
        var exchange = client().sendAsync(request, info -> {
            head.complete(info);
            return BodySubscribers.discarding();
        });
        var noted = exchange.whenComplete((done, failure) -> {
            if (failure != null) {
                head.completeExceptionally(failure);
            }
        });
        try {
            var info = head.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            end(noted);
            var rest = RetryAfter.read(info.headers().firstValue("Retry-After"), clock.instant());
            return meaning.of(info.statusCode(), rest);
        } catch (TimeoutException e) {
            return new Answer.Unknown("no-answer");
        } catch (ExecutionException e) {
            return failed(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer.Unknown("interrupted");
        } finally {
            exchange.cancel(true);
        }
    }

    private static void end(CompletableFuture<?> exchange) throws InterruptedException {
        try {
            exchange.get(BODY.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            // What was answered is known; the rest of it is of no interest.
        }
    }

    private static Answer failed(@Nullable Throwable cause) {
        var failure = cause instanceof CompletionException ? cause.getCause() : cause;
        if (failure instanceof ConnectException
                || failure instanceof HttpConnectTimeoutException
                || failure instanceof SSLHandshakeException) {
            return new Answer.Later(UNREACHED, false);
        }
        return new Answer.Unknown(failure instanceof IOException ? "cut" : "odd-answer");
    }

    private synchronized HttpClient client() {
        var made = client == null
                ? HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(patience)
                        .build()
                : client;
        client = made;
        return made;
    }
}
