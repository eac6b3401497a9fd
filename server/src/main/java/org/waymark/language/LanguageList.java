package org.waymark.language;

import com.ibm.icu.util.ULocale;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.content.LanguageTag;

/** What {@code languages.yaml} says. */
@Singleton
class LanguageList {
    private final Map<LanguageTag, Language> byTag;

    LanguageList(ReleaseFiles files) {
        var read = new LinkedHashMap<LanguageTag, Language>();
        var file = files.yaml("languages.yaml");
        var languages = file.isList() ? file : file.at("languages");
        for (YamlValue item : languages.items()) {
            var language = language(item);
            if (read.put(language.tag(), language) != null) {
                throw new IllegalStateException("languages.yaml lists “" + language.tag() + "” twice");
            }
        }
        byTag = Collections.unmodifiableMap(read);
    }

    /** In the order of the file. */
    Collection<Language> all() {
        return byTag.values();
    }

    Optional<Language> find(LanguageTag tag) {
        return Optional.ofNullable(byTag.get(tag));
    }

    private static Language language(YamlValue item) {
        var tag = new LanguageTag(item.at("tag").text());
        return new Language(
                tag,
                item.at("name").text(),
                item.at("english").text(),
                direction(tag, item),
                item.at("android").optionalText().orElse(tag.value()),
                item.at("legacy").texts(),
                item.at("fallback").texts().stream().map(LanguageTag::new).toList());
    }

    private static Direction direction(LanguageTag tag, YamlValue item) {
        var given = item.at("direction").optionalText();
        if (given.isPresent()) {
            return Direction.valueOf(given.get().toUpperCase(Locale.ROOT));
        }
        var locale = new ULocale.Builder().setLanguageTag(tag.value());
        item.at("script").optionalText().ifPresent(locale::setScript);
        return locale.build().isRightToLeft() ? Direction.RTL : Direction.LTR;
    }
}
