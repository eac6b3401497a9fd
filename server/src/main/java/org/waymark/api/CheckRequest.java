package org.waymark.api;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Refuses what no program can mean, and leads from an old tag of a language to its own. */
@ServerFilter("/api/v1/**")
class CheckRequest {
    private static final String LANGUAGE = "language";
    private static final String ROOT = "/api/v1/";

    private final AskedLanguage languages;

    CheckRequest(AskedLanguage languages) {
        this.languages = languages;
    }

    @RequestFilter
    @Nullable HttpResponse<?> check(HttpRequest<?> request) {
        if (request.getMethod() == HttpMethod.OPTIONS) {
            return mayAsk();
        }
        var route = RouteAttributes.getRouteMatch(request).orElse(null);
        if (route == null || !(route.getRouteInfo() instanceof UriRouteInfo<?, ?> info)) {
            return null;
        }
        var template = info.getUriMatchTemplate();
        checkParameters(request, template.getVariableNames());
        return template.toPathString().contains("{" + LANGUAGE + "}")
                ? ownTag(request, String.valueOf(route.getVariableValues().get(LANGUAGE)))
                : null;
    }

    /** Browsers inquire before a page of another site asks conditionally (Fetch, section 4.9). */
    private static HttpResponse<?> mayAsk() {
        return HttpResponse.noContent()
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD")
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, HttpHeaders.IF_NONE_MATCH)
                .header(HttpHeaders.ACCESS_CONTROL_MAX_AGE, "86400");
    }

    private static void checkParameters(HttpRequest<?> request, List<String> known) {
        var path = request.getPath();
        for (var name : request.getParameters().names()) {
            if (!known.contains(name)) {
                var others = known.stream().map(one -> "“" + one + "”").collect(Collectors.joining(", "));
                throw Refused.unknownParameter(
                        name, others.isEmpty() ? "" : "There are " + others + " in " + path + ".");
            }
        }
    }

    private @Nullable HttpResponse<?> ownTag(HttpRequest<?> request, String asked) {
        var tag = languages.of(asked);
        if (tag.equals(asked)) {
            return null;
        }
        var rest = request.getUri().toString().substring(ROOT.length() + asked.length());
        return HttpResponse.temporaryRedirect(URI.create(ROOT + tag + rest));
    }
}
