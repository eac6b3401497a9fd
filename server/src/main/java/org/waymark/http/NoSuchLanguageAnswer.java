package org.waymark.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import jakarta.inject.Singleton;
import org.waymark.language.NoSuchLanguage;

/** An address in a language nobody knows is an address that is not there. */
@Singleton
class NoSuchLanguageAnswer implements ExceptionHandler<NoSuchLanguage, HttpResponse<?>> {
    private final ProblemAnswers answers;

    NoSuchLanguageAnswer(ProblemAnswers answers) {
        this.answers = answers;
    }

    @Override
    public HttpResponse<?> handle(HttpRequest request, NoSuchLanguage unknown) {
        return answers.processResponse(
                ErrorContext.builder(request)
                        .cause(unknown)
                        .errorMessage(String.valueOf(unknown.getMessage()))
                        .build(),
                HttpResponse.notFound());
    }
}
