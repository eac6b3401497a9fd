package org.waymark.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LanguageTag;
import org.waymark.language.Language;
import org.waymark.language.LanguageChoice;
import org.waymark.language.Languages;

/** The language of a page of the desk: the person's own, else the one asked for in the address, else the browser's. */
@Singleton
class DeskLanguage {
    static final String PARAMETER = "language";

    private final List<Language> spoken;
    private final LanguageChoice choice;

    DeskLanguage(Languages languages, LanguageChoice choice) {
        this.spoken = languages.ofDesk();
        this.choice = choice;
    }

    /** Those the desk speaks, as a page offers them. */
    List<DeskFrame.Tongue> tongues(@Nullable LanguageTag chosen) {
        return spoken.stream()
                .map(each -> new DeskFrame.Tongue(
                        each.tag().value(),
                        each.direction().html(),
                        each.ownName(),
                        each.tag().equals(chosen)))
                .toList();
    }

    LanguageTag of(HttpRequest<?> request) {
        return DeskSession.of(request)
                .flatMap(session -> Optional.ofNullable(session.member().language()))
                .or(() -> asked(request))
                .orElseGet(() -> choice.best(
                        request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE),
                        spoken.stream().map(Language::tag).toList()));
    }

    /** The language of that tag, when the desk speaks it. */
    Optional<LanguageTag> find(String tag) {
        return spoken.stream()
                .map(Language::tag)
                .filter(each -> each.value().equals(tag))
                .findFirst();
    }

    /** The language in the address, when the desk speaks it. */
    Optional<LanguageTag> asked(HttpRequest<?> request) {
        return Optional.ofNullable(request.getParameters().get(PARAMETER)).flatMap(this::find);
    }
}
