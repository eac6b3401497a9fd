package org.waymark.api;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.util.Map;
import org.waymark.data.Json;
import org.waymark.http.Conditions;
import org.waymark.http.ContentTag;

/** Writes records and maps as JSON, tags it by its content, answers 304 to who has it, and lets pages of any site read it. */
@ServerFilter("/api/**")
@Order(Ordered.HIGHEST_PRECEDENCE)
class FinishAnswer {

    @ResponseFilter
    void finish(HttpRequest<?> request, MutableHttpResponse<?> response) {
        response.header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .header(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, "ETag, Retry-After");
        if (response.status() != HttpStatus.OK) {
            return;
        }
        var body = response.body();
        if (body instanceof Record || body instanceof Map) {
            response.contentType(Json.MEDIA_TYPE);
            write(request, response, Json.bytes(body));
        } else if (body instanceof byte[] file && !response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            write(request, response, file);
        }
    }

    @SuppressWarnings("unchecked") // whatever body the answer had, it is replaced
    private static void write(HttpRequest<?> request, MutableHttpResponse<?> response, byte[] content) {
        var tag = '"' + ContentTag.of(content) + '"';
        // Weak: it may be sent compressed or not.
        response.header(HttpHeaders.ETAG, "W/" + tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (Conditions.holds(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.status(HttpStatus.NOT_MODIFIED).body(null);
            return;
        }
        ((MutableHttpResponse<Object>) response).body(content);
    }
}
