package org.waymark.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import jakarta.inject.Singleton;

/** Gives the refusal of a program its status. */
@Singleton
class ProgramRefusalAnswer implements ExceptionHandler<ProgramRefusal, HttpResponse<?>> {
    private final ProblemAnswers answers;

    ProgramRefusalAnswer(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, ProgramRefusal refusal) {
        return answers.processResponse(
                ErrorContext.builder(request).cause(refusal).build(), HttpResponse.status(refusal.status()));
    }
}
