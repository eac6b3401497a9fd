package org.waymark.language;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LanguageTag;

/** What {@code grammar.yaml} says: how long sentences may be, which words say no, what is written alike everywhere. */
@Singleton
class GrammarList {
    private final Map<LanguageTag, Entry> byTag = new LinkedHashMap<>();
    private final Entry rest;
    private final Set<String> writtenEverywhere;

    GrammarList(ReleaseFiles files) {
        var file = files.yaml("grammar.yaml");
        rest = entry(file.at("default"), null);
        for (var item : file.at("languages").items()) {
            var tag = new LanguageTag(item.at("tag").text());
            if (byTag.put(tag, entry(item, rest)) != null) {
                throw new IllegalStateException("grammar.yaml lists “" + tag + "” twice");
            }
        }
        writtenEverywhere = Set.copyOf(file.at("written-everywhere").texts());
    }

    /** What is said of the language, else of the one it is a variant of, else of all. */
    Entry of(LanguageTag tag) {
        for (var value = tag.value(); ; value = value.substring(0, value.lastIndexOf('-'))) {
            var found = byTag.get(new LanguageTag(value));
            if (found != null) {
                return found;
            }
            if (value.indexOf('-') < 0) {
                return rest;
            }
        }
    }

    boolean isWrittenEverywhere(String word) {
        return writtenEverywhere.contains(word);
    }

    private static Entry entry(YamlValue item, @Nullable Entry otherwise) {
        var negations = item.at("negations").texts();
        var pattern = negations.isEmpty() ? null : negations(negations);
        var characters = item.at("sentence-characters").optionalText();
        if (characters.isPresent()) {
            return new Entry(Integer.parseInt(characters.get()), true, pattern);
        }
        var words = item.at("sentence-words").optionalText().map(Integer::valueOf);
        return new Entry(
                words.orElseGet(
                        () -> Optional.ofNullable(otherwise).map(Entry::longest).orElseThrow()),
                false,
                pattern);
    }

    private static Pattern negations(List<String> words) {
        var any = words.stream().map(GrammarList::oneNegation).collect(Collectors.joining("|"));
        return Pattern.compile(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static String oneNegation(String word) {
        if (word.startsWith("-")) {
            return Pattern.quote(word.substring(1)) + "(?![\\p{L}\\p{M}])";
        }
        if (word.endsWith("-")) {
            return "(?<![\\p{L}\\p{M}])" + Pattern.quote(word.substring(0, word.length() - 1));
        }
        return "(?<![\\p{L}\\p{M}])" + Pattern.quote(word) + "(?![\\p{L}\\p{M}])";
    }

    /**
     * What is said of one language.
     *
     * @param longest the most words, or characters, of a sentence
     * @param negations finds words that say no; null where they cannot be counted
     */
    record Entry(
            int longest, boolean inCharacters, @Nullable Pattern negations) {}
}
