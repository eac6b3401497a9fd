package org.waymark.staff;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;

/**
 * The one place where it is decided who may use which route. Readers' routes are open. At the desk a route says what it
 * {@link Needs}, or that it is {@link Open}; one that says nothing is closed. Where there is no route, strangers learn
 * no more than where there is one.
 */
@Singleton
class DeskRule implements SecurityRule<HttpRequest<?>> {

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication authentication) {
        return Publishers.just(
                isAllowed(request, authentication) ? SecurityRuleResult.ALLOWED : SecurityRuleResult.REJECTED);
    }

    private static boolean isAllowed(HttpRequest<?> request, @Nullable Authentication authentication) {
        var route = RouteAttributes.getRouteMatch(request);
        if (route.isEmpty()) {
            return !isDesk(request) || authentication != null;
        }
        // However the address was written: what counts is where it led.
        boolean desk = route.get().getRouteInfo() instanceof UriRouteInfo<?, ?> info && isDesk(info);
        return (!desk && !isDesk(request)) || allows(route.get().getAnnotationMetadata(), authentication);
    }

    static boolean isDesk(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString().startsWith("/desk");
    }

    static boolean allows(AnnotationMetadata route, @Nullable Authentication authentication) {
        if (route.hasAnnotation(Open.class)) {
            return true;
        }
        return authentication instanceof DeskSession session
                && route.enumValue(Needs.class, Permission.class)
                        .filter(session::may)
                        .isPresent();
    }

    static boolean isDesk(HttpRequest<?> request) {
        var path = request.getPath();
        return path.equals("/desk") || path.startsWith("/desk/");
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }
}
