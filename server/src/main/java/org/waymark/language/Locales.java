package org.waymark.language;

import com.ibm.icu.util.ULocale;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;

/**
 * The ICU locale to format with. A language without data of its own is formatted as its fallback language: left to
 * itself ICU would take the default locale of the machine, and two nodes would write two dates.
 */
@Singleton
class Locales {
    private static final Set<String> WITH_DATA = Arrays.stream(ULocale.getAvailableLocales())
            .map(ULocale::getLanguage)
            .collect(Collectors.toUnmodifiableSet());

    private final LanguageList list;
    private final Map<LanguageTag, ULocale> known = new ConcurrentHashMap<>();

    Locales(LanguageList list) {
        this.list = list;
    }

    ULocale of(LanguageTag tag) {
        return known.computeIfAbsent(tag, wanted -> inOrder(wanted)
                .filter(locale -> WITH_DATA.contains(locale.getLanguage()))
                .findFirst()
                .orElse(ULocale.ENGLISH));
    }

    /** The language, its fallbacks, English. */
    Stream<ULocale> inOrder(LanguageTag tag) {
        var fallbacks = list.find(tag).stream().flatMap(language -> language.fallbacks().stream());
        return Stream.of(Stream.of(tag), fallbacks, Stream.of(new LanguageTag("en")))
                .flatMap(tags -> tags)
                .map(Locales::parse);
    }

    static ULocale parse(LanguageTag tag) {
        return ULocale.forLanguageTag(tag.value());
    }
}
