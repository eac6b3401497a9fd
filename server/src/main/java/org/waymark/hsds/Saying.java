package org.waymark.hsds;

import java.util.Collection;
import java.util.Map;
import org.waymark.content.LanguageTag;
import org.waymark.language.Formats;
import org.waymark.language.Words;

/** How the language of the readers says things. */
record Saying(Words words, Formats formats, LanguageTag language) {
    String say(String key) {
        return words.say(language, key);
    }

    String country(String code) {
        return formats.country(language, code);
    }

    String languageName(String tag) {
        return formats.languageName(language, tag);
    }

    /** The sentence that says in which countries a number can be dialled. */
    String worksOnlyIn(Collection<String> codes) {
        var names = codes.stream()
                .map(this::country)
                .sorted(formats.order(language))
                .toList();
        return words.say(language, "works.only", Map.of("countries", String.join(say("list.separator"), names)));
    }
}
