package org.waymark.rendering;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.rendering.Route.Shape;

/** Which pages readers can answer about, and where: a page for each document, in every language. */
final class Telling {
    private static final String FOLDER = "tell/";
    private static final Set<Shape> SHAPES = EnumSet.of(Shape.TELL, Shape.THANKS, Shape.NOT_COUNTED);
    private static final Set<String> WITH_NUMBERS = Set.of("hotline", "centre");

    /** What is said after an answer. Answers are sent to the address of the second. */
    static final List<Route> LISTS =
            List.of(Route.list(Shape.THANKS, FOLDER + "thanks/"), Route.list(Shape.NOT_COUNTED, FOLDER));

    private Telling() {}

    static Route page(Route original) {
        return new Route(Shape.TELL, FOLDER + original.path(), original.document(), original.path());
    }

    /** Whether it is one of the pages that take answers, or follow them. */
    static boolean isPart(Route route) {
        return SHAPES.contains(route.shape());
    }

    /** Where readers answer about the page; null where there is nothing to answer about. */
    static @Nullable String address(Route route, LanguageTag language) {
        return Sharing.isShared(route) ? page(route).address(language) : null;
    }

    /** What its page names: the document and the help lines in it. */
    static Set<DocumentId> named(DocumentId about, Map<DocumentId, Set<DocumentId>> mentions) {
        var all = new TreeSet<>(lines(mentions.getOrDefault(about, Set.of())));
        all.add(about);
        return all;
    }

    /** Those that have numbers which can be wrong. */
    static List<DocumentId> lines(Collection<DocumentId> some) {
        return some.stream()
                .filter(id -> WITH_NUMBERS.contains(id.kind()))
                .sorted()
                .toList();
    }
}
