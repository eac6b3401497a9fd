package org.waymark.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Gives a refusal its status, and says when the same may be asked again. */
@Singleton
class RefusalAnswer implements ExceptionHandler<Refusal, HttpResponse<?>> {
    private final ProblemAnswers answers;

    RefusalAnswer(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, Refusal refusal) {
        return answers.refused(request, refusal, refusal.status(), refusal.toWait());
    }
}
