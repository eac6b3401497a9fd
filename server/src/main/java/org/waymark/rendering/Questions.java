package org.waymark.rendering;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.content.LanguageTag;
import org.waymark.publishing.Notice;
import org.waymark.publishing.Notice.Place;
import org.waymark.rendering.Route.Shape;

/**
 * Says on which pages the questions of campaigns stand, and where that differs from the edition before: those that their
 * messages lead to, and no others.
 */
class Questions {
    /** Where it is written which answers are taken, for whoever counts them. */
    static final String PATH = "waymark/asked.txt";

    private static final Set<Place> ASKED = Set.of(Place.ASKED_BEFORE, Place.ASKED_AFTER);
    private static final Set<Shape> SHAPES =
            Set.of(Shape.PAGE, Shape.CHECKLIST, Shape.LESSON, Shape.HOTLINE, Shape.CENTRE, Shape.INSTRUMENT);

    private final List<Notice> now;
    private final List<Notice> before;

    /** @param before the notices of the archive that pages may be kept from */
    Questions(Collection<Notice> notices, Collection<Notice> before) {
        this.now = asked(notices);
        this.before = asked(before);
    }

    private static List<Notice> asked(Collection<Notice> notices) {
        return notices.stream()
                .filter(notice -> notice.places().stream().anyMatch(ASKED::contains))
                .toList();
    }

    List<Notice> on(Route route, LanguageTag language) {
        return among(now, route, language);
    }

    /** Whether a page asks something else than before. */
    boolean differ(Route route, LanguageTag language) {
        return !among(now, route, language).equals(among(before, route, language));
    }

    /** A line for each question in each language, as forms send it: {@code message:papers before en}. */
    String lines() {
        return now.stream()
                .flatMap(notice -> notice.texts().keySet().stream()
                        .map(language -> notice.subject() + " " + when(notice) + " " + language))
                .distinct()
                .sorted()
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    /** Before what is to help, or after it. */
    static String when(Notice question) {
        return question.places().contains(Place.ASKED_BEFORE) ? "before" : "after";
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
