package org.waymark.rendering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.waymark.content.Content;
import org.waymark.language.Languages;
import org.waymark.language.Words;

class ReaderWordsTest {
    private static final String WORDS = "/org/waymark/content/words/";
    /** The languages the desk speaks, besides English. */
    private static final Set<String> DESK = Set.of("ar", "es", "fr", "pt");

    private static final Pattern KEY = Pattern.compile("say \"([^\"]+)\"");
    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-z]+)[,}]");

    @Test
    void templates_hold_no_words_only_their_keys() {
        for (var name : Fingerprint.templates()) {
            var bare = ClientFiles.read("templates/reader/" + name + ".hbs")
                    .replaceAll("(?s)\\{\\{.*?}}+", "")
                    .replaceAll("<!--findings-->|<!doctype html>", "")
                    .replaceAll("(?s)<[^>]*>", "");
            assertFalse(Pattern.compile("\\p{L}").matcher(bare).find(), name + " says “" + bare.strip() + "”");
        }
    }

    @Test
    void templates_put_values_only_between_double_quotes_or_tags() {
        for (var name : Fingerprint.templates()) {
            var text = ClientFiles.read("templates/reader/" + name + ".hbs");
            var outside = text.replaceAll("\"[^\"]*\"", "\"\"");
            assertFalse(Pattern.compile("=\\{\\{|='").matcher(outside).find(), name);
        }
    }

    @Test
    void every_key_of_a_template_has_words() {
        for (var name : Fingerprint.templates()) {
            var keys = KEY.matcher(ClientFiles.read("templates/reader/" + name + ".hbs"));
            while (keys.find()) {
                assertTrue(SmallSite.WORDS.keys().contains(keys.group(1)), name + " says " + keys.group(1));
            }
        }
    }

    @Test
    void every_language_has_every_word_with_the_same_arguments() {
        var english = words("en");
        for (var tag : translated()) {
            var words = words(tag);
            var wanted = new TreeSet<>(english.keySet());
            if (!DESK.contains(tag)) {
                wanted.removeIf(key -> Words.isOfDesk(key.toString()));
            }
            assertEquals(wanted, new TreeSet<>(words.keySet()), tag);
            wanted.forEach(key -> {
                var arguments = arguments(english.get(key));
                // The title of a field is in English: other languages say the sentence without it.
                arguments.removeIf(
                        name -> name.equals("title") && key.toString().startsWith("desk.gate.field."));
                assertEquals(arguments, arguments(words.get(key)), tag + ": " + key);
            });
        }
    }

    @Test
    void every_language_with_words_is_offered_to_readers() {
        var offered = Languages.shipped().offered().stream()
                .map(language -> language.tag().value())
                .filter(tag -> !tag.equals("en"))
                .sorted()
                .toList();
        assertEquals(translated(), offered);
    }

    /** Those that have a file of words, by tag. */
    private static List<String> translated() {
        return Languages.shipped().all().stream()
                .map(language -> language.tag().value())
                .filter(tag -> !tag.equals("en") && Content.class.getResource(WORDS + tag + ".properties") != null)
                .sorted()
                .toList();
    }

    private static Set<String> arguments(Object pattern) {
        var names = new TreeSet<String>();
        var matcher = ARGUMENT.matcher(pattern.toString());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Properties words(String tag) {
        try (var file = Content.class.getResourceAsStream(WORDS + tag + ".properties")) {
            var words = new Properties();
            words.load(new StringReader(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
