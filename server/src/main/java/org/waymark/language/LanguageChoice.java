package org.waymark.language;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LanguageTag;

/**
 * Chooses the language of an answer from what the reader's device asks for. The header comes from strangers: whatever
 * it holds, the answer is one of the languages offered.
 */
@Singleton
public class LanguageChoice {
    private static final int LISTS_KEPT = 16;

    private final Languages languages;
    private final Map<List<LanguageTag>, OfferedLanguages> byList = new ConcurrentHashMap<>();

    public LanguageChoice(Languages languages) {
        this.languages = languages;
    }

    /**
     * The best of the offered languages, the first of them where nothing fits.
     *
     * @param acceptLanguage the value of {@code Accept-Language}
     * @param offered at least one language
     */
    public LanguageTag best(@Nullable String acceptLanguage, List<LanguageTag> offered) {
        if (offered.isEmpty()) {
            throw new IllegalArgumentException("no language is offered");
        }
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return offered.get(0);
        }
        return matching(offered).best(acceptLanguage);
    }

    private OfferedLanguages matching(List<LanguageTag> offered) {
        var known = byList.get(offered);
        if (known != null) {
            return known;
        }
        if (byList.size() >= LISTS_KEPT) {
            byList.clear(); // editions change the list now and then; what is still asked for comes back at once
        }
        return byList.computeIfAbsent(List.copyOf(offered), list -> new OfferedLanguages(languages, list));
    }
}
