package org.waymark.language;

import com.ibm.icu.util.ULocale;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;
import org.waymark.content.Sentence;

/**
 * Every word of the interface in every language, as ICU messages with named arguments. A message is read when it is first
 * said: there are thousands. They belong to the release, whose tests {@link #check} them all.
 */
@Singleton
public class Words {
    private static final LanguageTag ENGLISH = new LanguageTag("en");

    private static final String FIELD = "desk.fact.";

    private final Map<LanguageTag, Messages> byLanguage = new HashMap<>();
    private final Messages none = new Messages(Map.of(), ULocale.ROOT);

    /** The words this release was made with. */
    public static Words shipped() {
        var list = new LanguageList(new ReleaseFiles());
        return new Words(new ReleaseFiles(), list, new Locales(list));
    }

    @Inject
    Words(ReleaseFiles files, LanguageList list, Locales locales) {
        read(files, ENGLISH, locales);
        list.all().forEach(language -> read(files, language.tag(), locales));
    }

    public String say(LanguageTag language, String key) {
        return say(language, key, Map.of());
    }

    /**
     * The words under the key; in English where the language lacks them. Numbers are written in the digits of the
     * language.
     *
     * @throws NoSuchWords when English lacks them too
     * @throws IllegalArgumentException when the message needs an argument that was not given
     */
    public String say(LanguageTag language, String key, Map<String, ?> arguments) {
        var own = in(language).find(key);
        var message = own != null ? own : in(ENGLISH).find(key);
        if (message == null) {
            throw new NoSuchWords(key);
        }
        try {
            return message.say(arguments);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("words “" + key + "” in " + language + ": " + e.getMessage(), e);
        }
    }

    /**
     * What a gate or a check has to say. What fills the places is isolated (U+2068, U+2069): it may run the other way. A
     * field is called as forms call it.
     */
    public String say(LanguageTag language, Sentence sentence) {
        var arguments = new HashMap<String, String>();
        sentence.names()
                .forEach((name, said) -> arguments.put(
                        name,
                        "\u2068" + (name.equals(Sentence.FIELD) ? fields(language, said) : unmarked(said)) + "\u2069"));
        return say(language, sentence.key(), arguments);
    }

    /** Without marks of its own, which would end or begin what is isolated. */
    private static String unmarked(String said) {
        return said.replaceAll("[\u2066-\u2069]", "");
    }

    private String fields(LanguageTag language, String names) {
        return Stream.of(names.split(", ", -1))
                .map(name -> keys().contains(FIELD + name) ? say(language, FIELD + name) : name)
                .collect(Collectors.joining(", "));
    }

    /** The keys of English, which is where every key starts; sorted. */
    public Set<String> keys() {
        return Collections.unmodifiableSet(in(ENGLISH).keys());
    }

    /** What the language itself says under the key, taken apart; empty where it lacks it or ICU alone can say it. */
    public Optional<Wording> takeApart(LanguageTag language, String key) {
        return in(language).takeApart(key);
    }

    /** The keys the language has yet to be given; sorted. */
    public Set<String> missing(LanguageTag language) {
        var missing = new TreeSet<>(keys());
        missing.removeAll(in(language).keys());
        return missing;
    }

    /** Whether the language has all the words readers see; false where English has none yet. */
    public boolean complete(LanguageTag language) {
        return !keys().isEmpty()
                && keys().stream()
                        .filter(key -> !isOfDesk(key))
                        .allMatch(in(language).keys()::contains);
    }

    /** Whether the language has all the words of the desk as well. */
    public boolean completeForDesk(LanguageTag language) {
        return complete(language) && in(language).keys().containsAll(keys());
    }

    /** Whether only people who work at the desk see it; the first administrator may come from anywhere. */
    public static boolean isOfDesk(String key) {
        return key.startsWith("desk.") && !key.startsWith("desk.setup.");
    }

    /**
     * Reads every message.
     *
     * @throws IllegalStateException when one cannot be said, with its file, its key and the reason
     */
    public void check() {
        byLanguage.forEach((language, messages) -> messages.keys().forEach(key -> {
            try {
                requireEnglishNames(key, messages);
            } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new IllegalStateException(file(language) + ", “" + key + "”: " + e.getMessage(), e);
            }
        }));
    }

    /** A name that English does not have would be shown to readers in braces. */
    private void requireEnglishNames(String key, Messages messages) {
        var message = messages.find(key);
        var english = in(ENGLISH).find(key);
        if (message != null && english != null && !english.names().containsAll(message.names())) {
            throw new IllegalArgumentException(
                    "uses " + message.names() + "; the English words give " + english.names());
        }
    }

    private Messages in(LanguageTag language) {
        return byLanguage.getOrDefault(language, none);
    }

    private void read(ReleaseFiles files, LanguageTag language, Locales locales) {
        files.read(file(language))
                .ifPresent(text -> byLanguage.put(language, new Messages(patterns(text), locales.of(language))));
    }

    private static String file(LanguageTag language) {
        return "words/" + language + ".properties";
    }

    private static Map<String, String> patterns(String text) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var patterns = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return patterns;
    }
}
