package org.waymark.integreat;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.content.LanguageTag;
import org.waymark.language.Direction;
import org.waymark.language.Languages;

/** Languages under the codes that the app has an interface for; every other under its tag, in small letters. */
@Singleton
class AppLanguages {
    /** Where the app’s code is not the beginning of the tag. Its “sr” would be shown in Cyrillic as well. */
    private static final Map<String, String> CODES =
            Map.of("fa", "pes", "fa-AF", "prs", "ku", "kmr", "sr", "sr-cyrl", "zh-Hans", "zh-cn");

    private final Languages languages;

    AppLanguages(Languages languages) {
        this.languages = languages;
    }

    /** As it stands in the addresses of the app. */
    static String code(String tag) {
        return CODES.getOrDefault(tag, tag.toLowerCase(Locale.ROOT));
    }

    /** Which of these tags a code means; tags are taken as well. */
    static Optional<String> tag(String code, List<String> tags) {
        return tags.stream()
                .filter(tag -> code(tag).equals(code) || tag.equals(code))
                .findFirst();
    }

    LanguageItem item(String tag) {
        var language = languages.get(new LanguageTag(tag));
        var direction = language.direction() == Direction.RTL ? "RIGHT_TO_LEFT" : "LEFT_TO_RIGHT";
        return new LanguageItem(AppNumber.of("language " + tag), code(tag), tag, language.ownName(), direction);
    }

    boolean isFromRight(String tag) {
        return languages.get(new LanguageTag(tag)).direction() == Direction.RTL;
    }
}
