package org.waymark.integreat;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import org.jspecify.annotations.Nullable;

/** Answers browsers that inquire before a page of another site asks (Fetch, section 4.9). */
@ServerFilter("/api/v3/**")
class MayAsk {

    @RequestFilter
    @Nullable HttpResponse<?> answer(HttpRequest<?> request) {
        return request.getMethod() == HttpMethod.OPTIONS
                ? HttpResponse.noContent()
                        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD, POST")
                        .header(
                                HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS,
                                "Content-Type, If-None-Match, X-Integreat-Development")
                        .header(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400")
                : null;
    }
}
