package org.waymark.help;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.waymark.content.LanguageTag;
import org.waymark.language.Words;
import org.waymark.rendering.DeskProse;

/**
 * The text of the first hour. It names what stands on the screens by the keys of their words, so that it says what they
 * say.
 */
@Singleton
class FirstHourText {
    private static final String FOLDER = "/org/waymark/content/desk/first-hour/";
    private static final Pattern KEY = Pattern.compile("\\{(desk\\.[a-z0-9.-]+)}");
    private static final Pattern HEADING = Pattern.compile("<h2 id=\"(s[0-9]+)\">(.*?)</h2>");

    private final Words words;
    private final DeskProse prose;
    private final Map<LanguageTag, String> made = new ConcurrentHashMap<>();

    FirstHourText(Words words, DeskProse prose) {
        this.words = words;
        this.prose = prose;
    }

    /** As HTML; its headings have ids that are the same in every language. */
    String html(LanguageTag language) {
        return made.computeIfAbsent(
                language,
                tag -> prose.html(KEY.matcher(read(tag))
                        .replaceAll(key -> Matcher.quoteReplacement(words.say(tag, key.group(1))))));
    }

    List<SectionView> sections(LanguageTag language) {
        return HEADING.matcher(html(language))
                .results()
                .map(found -> new SectionView(found.group(1), found.group(2)))
                .toList();
    }

    private static String read(LanguageTag language) {
        try (var file = FirstHourText.class.getResourceAsStream(FOLDER + language + ".md")) {
            if (file == null) {
                throw new IllegalStateException("the first hour is not written in " + language);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A part of it.
     *
     * @param title as HTML
     */
    public record SectionView(String id, String title) {}
}
