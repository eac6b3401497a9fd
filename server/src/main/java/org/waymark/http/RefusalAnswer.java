package org.waymark.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import jakarta.inject.Singleton;

/** Gives a refusal its status. */
@Singleton
class RefusalAnswer implements ExceptionHandler<Refusal, HttpResponse<?>> {
    private final ProblemAnswers answers;

    RefusalAnswer(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
        return answers.processResponse(
                ErrorContext.builder(request).cause(refusal).build(), HttpResponse.status(refusal.status()));
    }
}
