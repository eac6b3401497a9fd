package org.waymark.api;

import io.micronaut.core.annotation.Order;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.waymark.data.Json;

/** Writes records as JSON, tags it by its content, answers 304 to who has it, and lets pages of any site read it. */
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
        if (response.body() instanceof Record data) {
            response.contentType(Json.MEDIA_TYPE);
            write(request, response, Json.bytes(data));
        } else if (response.body() instanceof byte[] file
                && !response.getHeaders().contains(HttpHeaders.CACHE_CONTROL)) {
            write(request, response, file);
        }
    }

    @SuppressWarnings("unchecked") // whatever body the answer had, it is replaced
    private static void write(HttpRequest<?> request, MutableHttpResponse<?> response, byte[] content) {
        // Weak: it may be sent compressed or not.
        var tag = "W/\"" + hash(content) + "\"";
        response.header(HttpHeaders.ETAG, tag)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        if (holds(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH), tag)) {
            response.status(HttpStatus.NOT_MODIFIED).body(null);
            return;
        }
        ((MutableHttpResponse<Object>) response).body(content);
    }

    private static boolean holds(@Nullable String condition, String tag) {
        return condition != null
                && Arrays.stream(condition.split(",", -1))
                        .map(String::strip)
                        .anyMatch(held -> held.equals("*") || tag.equals(held) || tag.equals("W/" + held));
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 10);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
