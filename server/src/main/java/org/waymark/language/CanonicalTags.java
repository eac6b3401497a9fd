package org.waymark.language;

import com.ibm.icu.util.IllformedLocaleException;
import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;

/** Brings the many ways a language is asked for to the one tag it is stored under. */
class CanonicalTags {
    private static final int LONGEST = 60;

    private final Map<String, LanguageTag> legacy = new HashMap<>();
    private final Map<ULocale, LanguageTag> byLikelySubtags = new HashMap<>();
    private final Set<String> realLanguages = new HashSet<>(Arrays.asList(ULocale.getISOLanguages()));

    CanonicalTags(LanguageList list) {
        for (Language language : list.all()) {
            var tag = language.tag();
            realLanguages.add(Locales.parse(tag).getLanguage());
            byLikelySubtags.putIfAbsent(ULocale.addLikelySubtags(Locales.parse(tag)), tag);
            legacy.put(lower(tag.value()), tag);
        }
        for (Language language : list.all()) {
            language.legacyTags().forEach(old -> legacy.putIfAbsent(lower(old), language.tag()));
        }
    }

    /** Empty for what is malformed or names no language. Never throws. */
    Optional<LanguageTag> of(String any) {
        if (any.length() > LONGEST) {
            return Optional.empty();
        }
        var asked = lower(any.strip().replace('_', '-'));
        var known = legacy.get(asked);
        return known != null ? Optional.of(known) : locale(asked).map(this::stored);
    }

    private Optional<ULocale> locale(String asked) {
        try {
            var parsed = new ULocale.Builder().setLanguageTag(asked).build();
            var canonical = ULocale.createCanonical(parsed);
            return realLanguages.contains(canonical.getLanguage()) ? Optional.of(canonical) : Optional.empty();
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The tag of the list with the same meaning, otherwise the shortest with that meaning: zh-TW becomes zh-Hant. */
    private LanguageTag stored(ULocale asked) {
        var full = ULocale.addLikelySubtags(asked);
        var language = full.getLanguage();
        var plain = new ULocale(language, full.getScript(), full.getCountry());
        var known = byLikelySubtags.get(plain);
        if (known != null) {
            return known;
        }
        return Stream.of(
                        new ULocale(language),
                        new ULocale(language, full.getScript(), ""),
                        new ULocale(language, "", full.getCountry()))
                .filter(shorter -> ULocale.addLikelySubtags(shorter).equals(plain))
                .findFirst()
                .map(shorter -> new LanguageTag(shorter.toLanguageTag()))
                .orElseGet(() -> new LanguageTag(plain.toLanguageTag()));
    }

    private static String lower(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }
}
