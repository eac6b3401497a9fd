package org.waymark.rendering;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;
import org.waymark.content.Recording;
import org.waymark.publishing.Notice;
import org.waymark.publishing.Notice.Place;

/** What campaigns have on the radio, heard on the pages that their messages lead to. */
class Spots extends LedTo {
    Spots(Collection<Notice> notices, Collection<Notice> before) {
        super(Set.of(Place.HEARD), notices, before);
    }

    /** The paths of the files that they bring into the edition. */
    Stream<String> files() {
        return all().stream()
                .flatMap(notice -> notice.texts().keySet().stream().map(tag -> recording(notice, tag)))
                .flatMap(Recordings::paths)
                .distinct();
    }

    /** Those of a page, as players take them. */
    List<Recording> recordings(Route route, LanguageTag language) {
        return on(route, language).stream()
                .map(notice -> recording(notice, language))
                .toList();
    }

    private static Recording recording(Notice notice, LanguageTag language) {
        var said = Objects.requireNonNull(notice.texts().get(language));
        return Objects.requireNonNull(said.recording());
    }
}
