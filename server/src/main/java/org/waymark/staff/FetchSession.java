package org.waymark.staff;

import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.waymark.http.ReaderLanguage;

/** Tells from the desk's cookie who sends a request to the desk. Nobody else's requests are looked at. */
@Singleton
class FetchSession implements AuthenticationFetcher<HttpRequest<?>> {
    private final SessionCookie cookie;
    private final OpenSession sessions;
    private final ExecutorService blocking;

    FetchSession(SessionCookie cookie, OpenSession sessions, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.cookie = cookie;
        this.sessions = sessions;
        this.blocking = blocking;
    }

    @Override
    public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
        var token = DeskRule.isDesk(request) ? cookie.of(request) : Optional.<SecretToken>empty();
        if (token.isEmpty()) {
            return Publishers.empty();
        }
        return Publishers.fromCompletableFuture(
                () -> CompletableFuture.supplyAsync(() -> find(request, token.get()), blocking));
    }

    private @Nullable Authentication find(HttpRequest<?> request, SecretToken token) {
        var found = sessions.of(token);
        found.ifPresent(session -> {
            request.setAttribute(DeskSession.ATTRIBUTE, session);
            request.setAttribute(ReaderLanguage.CHOSEN, session.member().language());
        });
        return found.orElse(null);
    }
}
