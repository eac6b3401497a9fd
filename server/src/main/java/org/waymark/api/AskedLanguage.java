package org.waymark.api;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.waymark.content.LanguageTag;
import org.waymark.language.LanguageChoice;
import org.waymark.language.Languages;
import org.waymark.language.NoSuchLanguage;

/**
 * Which language of the edition is meant by a tag that may be an old one, such as iw, a regional one, or the name of one of
 * Android’s resource folders, such as zh-rTW and b+sr+Latn.
 */
@Singleton
class AskedLanguage {
    private final KnownEditions editions;
    private final Languages languages;
    private final LanguageChoice choice;

    AskedLanguage(KnownEditions editions, Languages languages, LanguageChoice choice) {
        this.editions = editions;
        this.languages = languages;
        this.choice = choice;
    }

    /** The tag it is published under. */
    String of(String asked) {
        var offered = editions.current().head().languages();
        return offered.contains(asked)
                ? asked
                : nearest(asked, offered.stream().map(LanguageTag::new).toList())
                        .orElseThrow(() -> Refused.noSuchLanguage(asked));
    }

    private Optional<String> nearest(String asked, List<LanguageTag> offered) {
        try {
            var tag = languages.canonical(plain(asked));
            var nearest = choice.best(tag.value(), offered);
            return base(tag).equals(base(nearest)) ? Optional.of(nearest.value()) : Optional.empty();
        } catch (NoSuchLanguage e) {
            return Optional.empty();
        }
    }

    /** In an address a plus may have become a space. */
    private static String plain(String asked) {
        return asked.replaceFirst("^b[+ ]", "")
                .replaceAll("[+ ]", "-")
                .replaceFirst("^([a-z]{2,3})-r([A-Z]{2})$", "$1-$2");
    }

    private static String base(LanguageTag tag) {
        return tag.value().split("-", 2)[0];
    }
}
