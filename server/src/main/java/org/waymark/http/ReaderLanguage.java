package org.waymark.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.content.LanguageTag;
import org.waymark.language.Language;
import org.waymark.language.LanguageChoice;
import org.waymark.language.Languages;

/** The language to answer in where no page says it: the one chosen, that of the address, else what the device asks for. */
@Singleton
public class ReaderLanguage {
    /** The request attribute that holds the language of somebody who has chosen one. */
    public static final String CHOSEN = "waymark.language";

    private final LanguageChoice choice;
    private final List<LanguageTag> offered;

    ReaderLanguage(Languages languages, LanguageChoice choice) {
        this.choice = choice;
        var complete = languages.offered().stream().map(Language::tag).toList();
        this.offered = complete.isEmpty() ? List.of(new LanguageTag("en")) : complete;
    }

    public LanguageTag of(HttpRequest<?> request) {
        return request.getAttribute(CHOSEN, LanguageTag.class).orElseGet(() -> ofAddressOrDevice(request));
    }

    private LanguageTag ofAddressOrDevice(HttpRequest<?> request) {
        return offered.stream()
                .filter(tag -> isIn(request.getPath(), tag))
                .findFirst()
                .orElseGet(() -> choice.best(request.getHeaders().get(HttpHeaders.ACCEPT_LANGUAGE), offered));
    }

    private static boolean isIn(String path, LanguageTag tag) {
        return path.equals("/" + tag) || path.startsWith("/" + tag + "/");
    }
}
