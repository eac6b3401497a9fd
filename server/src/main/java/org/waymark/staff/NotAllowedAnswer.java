package org.waymark.staff;

import io.micronaut.context.annotation.Replaces;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.security.authentication.DefaultAuthorizationExceptionHandler;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;

/** Leads whoever may not do something to where they can: to sign in, to finish signing in, to protect their account. */
@Singleton
@Replaces(DefaultAuthorizationExceptionHandler.class)
class NotAllowedAnswer implements ExceptionHandler<AuthorizationException, HttpResponse<?>> {
    private final ErrorResponseProcessor<?> answers;

    NotAllowedAnswer(ErrorResponseProcessor<?> answers) {
        this.answers = answers;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, AuthorizationException refused) {
        var session = refused.getAuthentication() instanceof DeskSession found ? found : null;
        boolean reads = request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD;
        var way = session == null ? Optional.of(signIn(request)) : missing(session);
        if (reads && way.isPresent()) {
            return HttpResponse.seeOther(way.get()).header("Cache-Control", "no-store");
        }
        var status = session == null ? HttpStatus.UNAUTHORIZED : HttpStatus.FORBIDDEN;
        var context = ErrorContext.builder(request).cause(refused).errorMessage(status.getReason());
        return answers.processResponse(context.build(), HttpResponse.status(status));
    }

    private static URI signIn(HttpRequest<?> request) {
        return UriBuilder.of(SignInController.PATH)
                .queryParam("next", request.getUri().toString())
                .build();
    }

    private static Optional<URI> missing(DeskSession session) {
        if (session.half()) {
            return Optional.of(URI.create(SignInController.CODE_PATH));
        }
        return session.mustProtect() ? Optional.of(URI.create(SecondFactorController.PATH)) : Optional.empty();
    }
}
