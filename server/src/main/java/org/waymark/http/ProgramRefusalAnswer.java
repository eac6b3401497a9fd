package org.waymark.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
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
        var answer = HttpResponse.status(refusal.status());
        var wait = refusal.toWait();
        if (wait != null) {
            answer.header(HttpHeaders.RETRY_AFTER, Long.toString(wait.toSeconds()));
        }
        return answers.processResponse(
                ErrorContext.builder(request).cause(refusal).build(), answer);
    }
}
