package org.waymark.exchange.android;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.waymark.content.LanguageTag;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.language.Wording;
import org.waymark.language.Words;

/**
 * Writes the words that readers see as the resources of an Android app, {@code res/values-…/strings.xml} for each
 * language that has all of them. English is the default, so what another language cannot give is English there.
 */
public final class ExportAndroidStrings {
    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private final Words words;
    private final List<Language> languages;

    public ExportAndroidStrings(Words words, Languages languages) {
        this.words = words;
        this.languages = languages.offered();
    }

    /**
     * What was written.
     *
     * @param resources in English
     * @param leftOut the languages, by key, in which Android has no form for what the words say
     */
    public record Written(int languages, int resources, SortedMap<String, List<LanguageTag>> leftOut) {}

    /**
     * Takes the place of an earlier export; the same words give the same bytes.
     *
     * @throws StringsNotWritten when other files are there; nothing was written then
     */
    public Written write(Path target) throws IOException {
        var folder = new StringsFolder(target);
        var keys = words.keys().stream().filter(key -> !key.startsWith("desk.")).toList();
        var names = new ResourceNames(keys);
        var strings = new LinkedHashMap<LanguageTag, Map<Resource, Wording>>();
        languages.forEach(language -> strings.put(language.tag(), new LinkedHashMap<>()));
        var leftOut = new TreeMap<String, List<LanguageTag>>();
        for (var key : keys) {
            var without = add(key, names.of(key), strings);
            if (!without.isEmpty()) {
                leftOut.put(key, without);
            }
        }
        var files = new TreeMap<String, String>();
        languages.forEach(
                language -> files.put(path(language), StringsFile.of(strings.getOrDefault(language.tag(), Map.of()))));
        folder.replace(files);
        return new Written(
                languages.size(), strings.getOrDefault(ENGLISH, Map.of()).size(), leftOut);
    }

    /** Adds one resource to every language that can have it, and gives the others: all of them when English cannot. */
    private List<LanguageTag> add(String key, String name, Map<LanguageTag, Map<Resource, Wording>> strings) {
        var wordings = new LinkedHashMap<LanguageTag, Wording>();
        strings.keySet().forEach(language -> words.takeApart(language, key)
                .ifPresent(wording -> wordings.put(language, wording)));
        if (wordings.containsKey(ENGLISH)) {
            var resource = Resource.of(name, wordings.values());
            wordings.values().removeIf(wording -> !resource.holds(wording));
            wordings.forEach((language, wording) ->
                    strings.getOrDefault(language, new HashMap<>()).put(resource, wording));
        } else {
            wordings.clear();
        }
        return strings.keySet().stream()
                .filter(language -> !wordings.containsKey(language))
                .toList();
    }

    private static String path(Language language) {
        var qualifier = language.tag().equals(ENGLISH) ? "" : "-" + language.androidTag();
        return "res/values" + qualifier + "/strings.xml";
    }
}
