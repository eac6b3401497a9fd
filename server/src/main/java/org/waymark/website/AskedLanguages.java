package org.waymark.website;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.waymark.content.LanguageTag;
import org.waymark.language.LanguageChoice;
import org.waymark.language.Languages;
import org.waymark.language.NoSuchLanguage;

/**
 * What each language that a phone may ask for, or an address begin with, gives of those offered: a table, for web
 * servers that cannot weigh languages as Waymark does.
 */
final class AskedLanguages {
    private final Languages languages;
    private final LanguageChoice choice;
    private final List<LanguageTag> offered;
    private final List<LanguageTag> reversed;

    AskedLanguages(Languages languages, LanguageChoice choice, List<String> offered) {
        this.languages = languages;
        this.choice = choice;
        this.offered = offered.stream().map(LanguageTag::new).toList();
        this.reversed = new ArrayList<>(this.offered);
        Collections.reverse(reversed);
    }

    /** For codes of languages that a phone asks for. */
    Map<String, String> offeredFor() {
        var table = new TreeMap<String, String>();
        for (var code : codes()) {
            match(code).ifPresent(tag -> table.put(code, tag.value()));
        }
        return table;
    }

    /**
     * For codes that an address may begin with; those of a language that is known but not offered give the one that
     * stands for whatever the reader's phone asks for.
     */
    Map<String, String> addressedAs(String whateverIsAskedFor) {
        var table = new TreeMap<String, String>();
        for (var code : codes()) {
            try {
                var asked = languages.canonical(code);
                var nearest = choice.best(asked.value(), offered);
                if (base(nearest).equals(base(asked))) {
                    table.put(code, nearest.value());
                } else if (languages.find(base(asked)).isPresent()) {
                    table.put(code, whateverIsAskedFor);
                }
            } catch (NoSuchLanguage e) {
                // Not an address of ours.
            }
        }
        return table;
    }

    /** Where nothing fits, the first is given; so what comes out in either order fits. */
    private Optional<LanguageTag> match(String code) {
        var best = choice.best(code, offered);
        return best.equals(choice.best(code, reversed)) ? Optional.of(best) : Optional.empty();
    }

    private Iterable<String> codes() {
        var codes = new TreeSet<>(Arrays.asList(Locale.getISOLanguages()));
        for (var language : languages.all()) {
            codes.add(base(language.tag()).value());
            language.legacyTags().stream()
                    .filter(tag -> tag.matches("[a-z]{2,3}"))
                    .forEach(codes::add);
        }
        return codes;
    }

    private static LanguageTag base(LanguageTag tag) {
        return new LanguageTag(tag.value().split("-", 2)[0]);
    }
}
