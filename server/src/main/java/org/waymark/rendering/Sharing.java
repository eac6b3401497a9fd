package org.waymark.rendering;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.content.ShortCode;
import org.waymark.rendering.Route.Shape;

/** Which pages can be shared, and where: a document in each language that it has a text of its own in. */
record Sharing(Texts texts) {
    private static final Set<Shape> SHARED = Set.of(Shape.PAGE, Shape.HOTLINE, Shape.CENTRE, Shape.CHECKLIST);
    private static final Set<String> SHARED_KINDS = Set.of("page", "hotline", "centre", "checklist");
    private static final String FOLDER = "share/";

    static boolean isShared(Route route) {
        return SHARED.contains(route.shape());
    }

    /** Whether the route is not there in every language. */
    static boolean isPart(Route route) {
        return route.shape() == Shape.SHARE || route.shape() == Shape.COPY;
    }

    static Route page(Route original) {
        return part(Shape.SHARE, original, "");
    }

    static Route copy(Route original) {
        return part(Shape.COPY, original, fileName(original.document()));
    }

    /** Says nothing of what is in the file. */
    static String fileName(DocumentId id) {
        return "page-" + ShortCode.of(id) + ".html";
    }

    private static Route part(Shape shape, Route original, String file) {
        return new Route(shape, FOLDER + original.path() + file, original.document(), original.path());
    }

    /** The page about the document that this one is made from. */
    static Route original(Route part) {
        var shape =
                switch (part.document().kind()) {
                    case "hotline" -> Shape.HOTLINE;
                    case "centre" -> Shape.CENTRE;
                    case "checklist" -> Shape.CHECKLIST;
                    default -> Shape.PAGE;
                };
        return Route.of(shape, part.detail(), part.document());
    }

    /** An address that was left, and those of the page to share it and of its file. */
    static Stream<Route> withParts(Route left) {
        if (!SHARED_KINDS.contains(left.document().kind())) {
            return Stream.of(left);
        }
        var page = FOLDER + left.path();
        return Stream.of(left.path(), page, page + fileName(left.document()))
                .map(path -> new Route(left.shape(), path, left.subject(), left.detail()));
    }

    /** Whether an address that was left was that of a page to share, or of a file. */
    static boolean isOfPart(Route left) {
        return left.path().startsWith(FOLDER);
    }

    /** Where an address leads that was left: from a page to share or a file to that of the document it leads to. */
    String onward(Route left, DocumentId target, String path, LanguageTag language) {
        var page = Route.of(Shape.PAGE, path, target);
        boolean part = isOfPart(left) && SHARED_KINDS.contains(target.kind()) && texts.has(target, language);
        if (!part) {
            return page.address(language);
        }
        return (left.path().endsWith("/") ? page(page) : copy(page)).address(language);
    }

    boolean exists(Route route, LanguageTag language) {
        return !isPart(route) || texts.has(route.document(), language);
    }

    /** The page itself where it exists in this language; otherwise the one it is made from. */
    Route in(Route route, LanguageTag language) {
        return exists(route, language) ? route : original(route);
    }

    /** Where the page can be shared; null where it cannot. */
    @Nullable String address(Route route, LanguageTag language) {
        return isShared(route) && texts.has(route.document(), language)
                ? page(route).address(language)
                : null;
    }
}
