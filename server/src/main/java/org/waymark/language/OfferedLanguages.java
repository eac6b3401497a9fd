package org.waymark.language;

import com.ibm.icu.util.LocaleMatcher;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.waymark.content.LanguageTag;

/** One list of languages to choose from, and the choices made before. */
class OfferedLanguages {
    private static final int ANSWERS_KEPT = 1000;
    private static final int HEADER_KEPT = 120;

    private final Languages languages;
    private final List<LanguageTag> offered;
    private final LocaleMatcher matcher;
    private final Map<String, LanguageTag> answers = new ConcurrentHashMap<>();

    OfferedLanguages(Languages languages, List<LanguageTag> offered) {
        this.languages = languages;
        this.offered = offered;
        this.matcher = LocaleMatcher.builder()
                .setSupportedULocales(offered.stream().map(Locales::parse).toList())
                .setNoDefaultLocale()
                .build();
    }

    LanguageTag best(String header) {
        var known = answers.get(header);
        if (known != null) {
            return known;
        }
        var best = choose(AcceptedLanguages.parse(header, languages::canonicalOrEmpty));
        if (header.length() <= HEADER_KEPT) {
            keep(header, best);
        }
        return best;
    }

    private LanguageTag choose(List<LanguageTag> wanted) {
        return match(wanted).or(() -> match(alsoRead(wanted))).orElse(offered.get(0));
    }

    private Optional<LanguageTag> match(List<LanguageTag> wanted) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        List<ULocale> locales = wanted.stream().map(Locales::parse).toList();
        int index = matcher.getBestMatchResult(locales).getSupportedIndex();
        return index < 0 ? Optional.empty() : Optional.of(offered.get(index));
    }

    /** What readers of these languages probably read as well. */
    private List<LanguageTag> alsoRead(List<LanguageTag> wanted) {
        return wanted.stream()
                .flatMap(tag -> language(tag).stream())
                .flatMap(language -> language.fallbacks().stream())
                .distinct()
                .toList();
    }

    /** The language itself, or for a regional variant outside the list its plain form. */
    private Optional<Language> language(LanguageTag tag) {
        return languages.find(tag).or(() -> languages
                .canonicalOrEmpty(Locales.parse(tag).getLanguage())
                .flatMap(languages::find));
    }

    private void keep(String header, LanguageTag best) {
        if (answers.size() >= ANSWERS_KEPT) {
            answers.clear();
        }
        answers.put(header, best);
    }
}
