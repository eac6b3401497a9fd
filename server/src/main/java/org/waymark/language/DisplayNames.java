package org.waymark.language;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.LocaleDisplayNames.DialectHandling;
import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.waymark.content.LanguageTag;

/** Names of countries and languages from CLDR, asked of the language, its fallbacks and English in turn. */
class DisplayNames {
    private final Locales locales;
    private final Map<LanguageTag, List<LocaleDisplayNames>> known = new ConcurrentHashMap<>();

    DisplayNames(Locales locales) {
        this.locales = locales;
    }

    /** Empty when no one has a name for the code. */
    Optional<String> country(LanguageTag in, String code) {
        return firstThatKnows(in, code, names -> names.regionDisplayName(code));
    }

    /** Empty when no one has a name for the tag. */
    Optional<String> language(LanguageTag in, String tag) {
        var locale = ULocale.forLanguageTag(tag);
        return firstThatKnows(in, locale.getLanguage(), names -> {
            // A language without a name would come out as its code, perhaps with a region in brackets.
            var plain = names.languageDisplayName(locale.getLanguage());
            return plain == null || plain.equals(locale.getLanguage()) ? plain : names.localeDisplayName(locale);
        });
    }

    private Optional<String> firstThatKnows(LanguageTag in, String code, Function<LocaleDisplayNames, String> name) {
        return known.computeIfAbsent(in, this::inOrder).stream()
                .map(name)
                .filter(found -> found != null && !found.isEmpty() && !found.equals(code))
                .findFirst();
    }

    /** Only where ICU has the names of that very language: else it answers in the machine's default language. */
    private List<LocaleDisplayNames> inOrder(LanguageTag in) {
        return locales.inOrder(in)
                .filter(locale -> LocaleDisplayNames.getInstance(locale)
                        .getLocale()
                        .getLanguage()
                        .equals(locale.getLanguage()))
                .map(locale -> LocaleDisplayNames.getInstance(locale, DialectHandling.DIALECT_NAMES))
                .toList();
    }
}
