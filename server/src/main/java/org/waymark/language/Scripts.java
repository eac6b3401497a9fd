package org.waymark.language;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.waymark.content.LanguageTag;

/** Which letters a language is written with. */
@Singleton
class Scripts {
    /** Letters of these look so much alike that a word of both was not meant. */
    private static final Set<Integer> ALIKE = Set.of(UScript.LATIN, UScript.CYRILLIC, UScript.GREEK);

    private final Map<LanguageTag, Set<Integer>> known = new ConcurrentHashMap<>();

    boolean isForeign(LanguageTag language, int character) {
        if (!Character.isLetter(character)) {
            return false;
        }
        int script = UScript.getScript(character);
        return script != UScript.COMMON
                && script != UScript.INHERITED
                && !known.computeIfAbsent(language, Scripts::of).contains(script);
    }

    boolean areMixed(String word) {
        return word.codePoints()
                        .filter(Character::isLetter)
                        .map(UScript::getScript)
                        .filter(ALIKE::contains)
                        .distinct()
                        .count()
                > 1;
    }

    /** A language without data of its own is written in Latin letters. */
    private static Set<Integer> of(LanguageTag language) {
        var locale = ULocale.addLikelySubtags(ULocale.forLanguageTag(language.value()));
        var codes = UScript.getCode(locale);
        return codes == null
                ? Set.of(UScript.LATIN)
                : Arrays.stream(codes).boxed().collect(Collectors.toUnmodifiableSet());
    }
}
