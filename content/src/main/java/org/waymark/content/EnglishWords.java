package org.waymark.content;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

/** The English words of this release, read when one of them is first said. Only places are filled: nothing is counted. */
final class EnglishWords {
    private static final Properties PATTERNS = read();
    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

    private EnglishWords() {}

    static String say(Sentence sentence) {
        var pattern = PATTERNS.getProperty(sentence.key());
        if (pattern == null) {
            throw new IllegalStateException("there are no English words for “" + sentence.key() + "”");
        }
        var said = new StringBuilder();
        int from = 0;
        var place = PLACE.matcher(pattern);
        while (place.find()) {
            var value = sentence.names().get(place.group(1));
            if (value == null) {
                throw new IllegalStateException("nothing fills " + place.group() + " of “" + sentence.key() + "”");
            }
            said.append(pattern, from, place.start()).append(value);
            from = place.end();
        }
        return said.append(pattern, from, pattern.length()).toString();
    }

    private static Properties read() {
        var words = new Properties();
        try (var file = EnglishWords.class.getResourceAsStream("words/en.properties")) {
            if (file == null) {
                throw new IllegalStateException("words/en.properties is missing");
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("words/en.properties cannot be read", e);
        }
    }
}
