package org.waymark.staff;

import io.micronaut.core.annotation.AnnotationMetadata;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpRequest;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.security.rules.SecurityRuleResult;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * The one place where it is decided who may use which route. Readers' routes are open. At the desk a route says what it
 * {@link Needs}, or that it is {@link Open}; one that says nothing is closed. A route whose address names a {@code
 * document}, and perhaps a {@code language}, lets in only those whose role reaches that very document and language.
 * Where there is no route, strangers learn no more than where there is one.
 */
@Singleton
class DeskRule implements SecurityRule<HttpRequest<?>> {

    static final String DOCUMENT = "document";
    static final String LANGUAGE = "language";

    private final PartsOfTree tree;
    private final ExecutorService blocking;

    DeskRule(PartsOfTree tree, @Named(TaskExecutors.BLOCKING) ExecutorService blocking) {
        this.tree = tree;
        this.blocking = blocking;
    }

    @Override
    public Publisher<SecurityRuleResult> check(HttpRequest<?> request, @Nullable Authentication authentication) {
        var route = RouteAttributes.getRouteMatch(request).orElse(null);
        if (!isAllowed(request, route, authentication)) {
            return Publishers.just(SecurityRuleResult.REJECTED);
        }
        var document = document(route);
        if (document.isEmpty() || !(authentication instanceof DeskSession session)) {
            return Publishers.just(SecurityRuleResult.ALLOWED);
        }
        return Publishers.fromCompletableFuture(() -> CompletableFuture.supplyAsync(
                () -> reaches(session, route, document.get())
                        ? SecurityRuleResult.ALLOWED
                        : SecurityRuleResult.REJECTED,
                blocking));
    }

    private static boolean isAllowed(
            HttpRequest<?> request, @Nullable RouteMatch<?> route, @Nullable Authentication authentication) {
        if (route == null) {
            return !isDesk(request) || authentication != null;
        }
        // However the address was written: what counts is where it led.
        boolean desk = route.getRouteInfo() instanceof UriRouteInfo<?, ?> info && isDesk(info);
        return (!desk && !isDesk(request)) || allows(route.getAnnotationMetadata(), authentication);
    }

    /** What is no id names no document; the route itself says so. */
    private static Optional<DocumentId> document(@Nullable RouteMatch<?> route) {
        return variable(route, DOCUMENT).filter(DocumentId::isWellFormed).map(DocumentId::parse);
    }

    private static Optional<String> variable(@Nullable RouteMatch<?> route, String name) {
        return route == null
                ? Optional.empty()
                : Optional.ofNullable(route.getVariableValues().get(name)).map(Object::toString);
    }

    private boolean reaches(DeskSession session, @Nullable RouteMatch<?> route, DocumentId document) {
        var needed = route == null
                ? Optional.<Permission>empty()
                : route.getAnnotationMetadata().enumValue(Needs.class, Permission.class);
        var language =
                variable(route, LANGUAGE).filter(LanguageTag::isWellFormed).map(LanguageTag::new);
        var path = tree.path(document);
        return needed.filter(permission -> language.map(tag -> session.member().may(permission, tag, path))
                        .orElseGet(() -> session.member().may(permission, path)))
                .isPresent();
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
