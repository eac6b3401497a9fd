package org.waymark.language;

import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words of one language, each read when it is first asked for. Safe for any number of threads. */
class Messages {
    private final Map<String, String> patterns;
    private final ULocale locale;
    private final Map<String, Message> read = new ConcurrentHashMap<>();

    Messages(Map<String, String> patterns, ULocale locale) {
        this.patterns = patterns;
        this.locale = locale;
    }

    Set<String> keys() {
        return Collections.unmodifiableSet(patterns.keySet());
    }

    /**
     * The message of that key; null when the language has none.
     *
     * @throws IllegalArgumentException when its pattern is broken, saying how
     */
    @Nullable Message find(String key) {
        var known = read.get(key);
        var pattern = known == null ? patterns.get(key) : null;
        return pattern == null ? known : read.computeIfAbsent(key, any -> new Message(pattern, locale));
    }

    /** The message of that key taken apart; empty when the language has none, or when something would be lost. */
    Optional<Wording> takeApart(String key) {
        return Optional.ofNullable(patterns.get(key))
                .flatMap(pattern -> new TakeApart(pattern, PluralRules.forLocale(locale)).wording());
    }
}
