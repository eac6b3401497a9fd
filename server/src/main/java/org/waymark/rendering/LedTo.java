package org.waymark.rendering;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.Notice;
import org.waymark.publishing.Notice.Place;
import org.waymark.rendering.Route.Shape;

/** What of messages stands on the pages that they lead to and on no others, and where that differs from the edition before. */
class LedTo {
    private static final Set<Shape> SHAPES =
            Set.of(Shape.PAGE, Shape.CHECKLIST, Shape.LESSON, Shape.HOTLINE, Shape.CENTRE, Shape.INSTRUMENT);

    private final List<Notice> now;
    private final List<Notice> before;

    /**
     * @param places of which notices
     * @param before the notices of the archive that pages may be kept from
     */
    LedTo(Set<Place> places, Collection<Notice> notices, Collection<Notice> before) {
        this.now = at(places, notices);
        this.before = at(places, before);
    }

    private static List<Notice> at(Set<Place> places, Collection<Notice> notices) {
        return notices.stream()
                .filter(notice -> !Collections.disjoint(notice.places(), places))
                .toList();
    }

    List<Notice> all() {
        return now;
    }

    List<Notice> on(Route route, LanguageTag language) {
        return among(now, route, language);
    }

    /** Whether a page has others than before. */
    boolean differ(Route route, LanguageTag language) {
        return !among(now, route, language).equals(among(before, route, language));
    }

    private static List<Notice> among(List<Notice> some, Route route, LanguageTag language) {
        if (some.isEmpty() || !SHAPES.contains(route.shape())) {
            return List.of();
        }
        return some.stream()
                .filter(notice -> notice.leadsTo().equals(route.subject())
                        && notice.texts().containsKey(language))
                .toList();
    }
}
