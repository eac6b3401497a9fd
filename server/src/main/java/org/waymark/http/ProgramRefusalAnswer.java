package org.waymark.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import jakarta.inject.Singleton;

/** Gives the refusal of a program its status, and says when it may ask again (RFC 9110, section 10.2.3). */
@Singleton
class ProgramRefusalAnswer implements ExceptionHandler<ProgramRefusal, HttpResponse<?>> {
    private final ProblemAnswers answers;

    ProgramRefusalAnswer(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, ProgramRefusal refusal) {
        return answers.refused(request, refusal, refusal.status(), refusal.toWait());
    }
}
