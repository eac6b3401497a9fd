package org.waymark.delivery;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import org.waymark.archive.Shelf;

/** While the first edition is being made nothing is there yet; readers are told to come back, not that it is missing. */
@Controller
class NothingPublishedYet {
    private static final String A_MOMENT_IN_SECONDS = "5";

    private final Shelf shelf;
    private final ErrorResponseProcessor<?> answers;

    NothingPublishedYet(Shelf shelf, ErrorResponseProcessor<?> answers) {
        this.shelf = shelf;
        this.answers = answers;
    }

    @Error(status = HttpStatus.NOT_FOUND, global = true)
    HttpResponse<?> notFound(HttpRequest<?> request) {
        var answer = shelf.current().isPresent()
                ? HttpResponse.notFound()
                : HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, A_MOMENT_IN_SECONDS);
        return answers.processResponse(ErrorContext.builder(request).build(), answer);
    }
}
