package org.waymark.delivery;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import io.micronaut.web.router.RouteAttributes;
import org.waymark.archive.Shelf;

/**
 * While the first edition is being made nothing is there yet; readers are told to come back, not that it is missing.
 *
 * <p>No route for a status: such a route waits for the body that the first one waited for, in a circle that takes all
 * memory, when that body came later than its headers (micronaut-core issue 12940).
 */
@ServerFilter("/**")
class NothingPublishedYet {
    private static final String A_MOMENT_IN_SECONDS = "5";

    private final Shelf shelf;
    private final ErrorResponseProcessor<?> answers;

    NothingPublishedYet(Shelf shelf, ErrorResponseProcessor<?> answers) {
        this.shelf = shelf;
        this.answers = answers;
    }

    @ResponseFilter
    HttpResponse<?> tell(HttpRequest<?> request, HttpResponse<?> response) {
        boolean isSaid = response.getBody().isPresent();
        boolean isRoute = RouteAttributes.getRouteMatch(request).isPresent();
        if (response.code() != HttpStatus.NOT_FOUND.getCode() || (isSaid && isRoute)) {
            return response;
        }
        if (shelf.current().isEmpty()) {
            var later = HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE)
                    .header(HttpHeaders.RETRY_AFTER, A_MOMENT_IN_SECONDS);
            return answers.processResponse(ErrorContext.builder(request).build(), later);
        }
        return isSaid
                ? response
                : answers.processResponse(ErrorContext.builder(request).build(), HttpResponse.notFound());
    }
}
