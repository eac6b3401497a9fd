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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Lets nothing be changed at the desk but by the desk's own forms. Forms behind a one-time link are exempt: their address
 * holds a secret already.
 */
@ServerFilter("/desk/**")
class FormTokenFilter implements Ordered {
    private static final Set<HttpMethod> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final int BEFORE_FILE = 4096;
    private static final Pattern PART =
            Pattern.compile("name=\"" + FormTokens.FIELD + "\"\r\n\r\n([A-Za-z0-9_-]+)\r\n");

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
        boolean isForm = is(request, MediaType.APPLICATION_FORM_URLENCODED_TYPE);
        boolean bringsFile = is(request, MediaType.MULTIPART_FORM_DATA_TYPE);
        if (header != null || !(isForm || bringsFile) || !(request instanceof ServerHttpRequest<?> server)) {
            return CompletableFuture.completedFuture(header == null ? "" : header);
        }
        var copy = server.byteBody().split(SplitBackpressureMode.FASTEST);
        return copy.buffer()
                .thenApply(bytes -> {
                    try (bytes) {
                        return bringsFile
                                ? part(bytes.toString(StandardCharsets.ISO_8859_1))
                                : field(bytes.toString(StandardCharsets.UTF_8));
                    }
                })
                .toCompletableFuture();
    }

    private static boolean is(HttpRequest<?> request, MediaType type) {
        return request.getContentType().filter(type::matches).isPresent();
    }

    /** Of a form with a file, where it stands before the file. */
    private static String part(String form) {
        var found = PART.matcher(form).region(0, Math.min(form.length(), BEFORE_FILE));
        return found.find() ? found.group(1) : "";
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
