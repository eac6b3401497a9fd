package org.waymark.staff;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.filter.ServerFilterPhase;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Lets nothing be changed at the desk but by the desk's own forms. Forms behind a one-time link are exempt: their address
 * holds a secret already.
 */
@ServerFilter("/desk/**")
class FormTokenFilter implements Ordered {
    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final SessionCookie cookie;

    FormTokenFilter(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @RequestFilter
    CompletableFuture<HttpRequest<?>> check(HttpRequest<?> request) {
        if (HARMLESS.contains(request.getMethod()) || hasSecretAddress(request)) {
            return CompletableFuture.completedFuture(request);
        }
        return sent(request).thenApply(token -> {
            if (cookie.of(request).filter(own -> FormTokens.fits(own, token)).isEmpty()) {
                throw new FormOutOfDate();
            }
            return request;
        });
    }

    private static boolean hasSecretAddress(HttpRequest<?> request) {
        return request.getPath().startsWith(InviteFirstAdministrator.PATH)
                || request.getPath().startsWith(LinkController.PATH);
    }

    private static CompletableFuture<String> sent(HttpRequest<?> request) {
        var header = request.getHeaders().get(FormTokens.HEADER);
        boolean isForm = request.getContentType()
                .filter(MediaType.APPLICATION_FORM_URLENCODED_TYPE::matches)
                .isPresent();
        if (header != null || !isForm || !(request instanceof ServerHttpRequest<?> server)) {
            return CompletableFuture.completedFuture(header == null ? "" : header);
        }
        var copy = server.byteBody().split(SplitBackpressureMode.FASTEST);
        return copy.buffer()
                .thenApply(bytes -> {
                    try (bytes) {
                        return field(bytes.toString(StandardCharsets.UTF_8));
                    }
                })
                .toCompletableFuture();
    }

    private static String field(String form) {
        return Stream.of(form.split("&"))
                .filter(pair -> pair.startsWith(FormTokens.FIELD + "="))
                .map(pair -> pair.substring(FormTokens.FIELD.length() + 1))
                .findFirst()
                .orElse("");
    }

    @Override
    public int getOrder() {
        return ServerFilterPhase.SECURITY.after();
    }
}
