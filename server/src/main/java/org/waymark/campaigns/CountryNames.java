package org.waymark.campaigns;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;
import org.waymark.language.Countries;
import org.waymark.language.Formats;

/** Countries as people type them: by name in the language of the desk, with the code behind it, or by the code alone. */
@Singleton
class CountryNames {
    private static final List<String> CODES =
            Stream.concat(Stream.of("EU"), Countries.CODES.stream()).toList();

    private final Formats formats;

    CountryNames(Formats formats) {
        this.formats = formats;
    }

    /** “Bangladesh (BD)” for each country, in the order of the language. */
    List<String> all(LanguageTag language) {
        return CODES.stream()
                .map(code -> name(language, code))
                .sorted(formats.order(language))
                .toList();
    }

    /** As a field shows it; empty for none. */
    String name(LanguageTag language, String code) {
        return code.isEmpty() ? "" : formats.country(language, code) + " (" + code + ")";
    }

    /** The code of what was typed; empty where it is no country. */
    Optional<String> code(LanguageTag language, String typed) {
        return CODES.stream()
                .filter(code -> code.equalsIgnoreCase(typed)
                        || typed.endsWith("(" + code + ")")
                        || formats.country(language, code).equalsIgnoreCase(typed))
                .findFirst();
    }
}
