package org.waymark.staff;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.cache.HighConcurrencyTemplateCache;
import com.github.jknack.handlebars.io.ClassPathTemplateLoader;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;
import org.waymark.content.Sentence;
import org.waymark.language.Words;

/**
 * The templates of the desk. They hold no words, only their keys: {@code say} writes a word or a sentence in the language of
 * the page, {@code key} puts its name together. A page is made whole before anything is sent, so a mistake in it is an error and
 * never half a page.
 */
@Singleton
class DeskTemplates {
    static final String LANGUAGE = "pageLanguage";

    private final Handlebars handlebars = new Handlebars(
                    new ClassPathTemplateLoader("/org/waymark/client/templates", ".hbs"))
            .with(new HighConcurrencyTemplateCache());
    private final Words words;

    DeskTemplates(Words words) {
        this.words = words;
        handlebars.registerHelper("say", this::say);
        handlebars.registerHelper(
                "key", (Object start, Options options) -> Stream.concat(Stream.of(start), Stream.of(options.params))
                        .map(Object::toString)
                        .collect(Collectors.joining()));
    }

    /** @param template below {@code templates/}, like {@code desk/people/people} */
    String render(String template, Map<String, ?> model) {
        try {
            return handlebars.compile(template).apply(model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Object say(Object key, Options options) {
        LanguageTag language = options.get(LANGUAGE);
        return key instanceof Sentence sentence
                ? isolated(words.say(language, sentence))
                : words.say(language, key.toString(), options.hash);
    }

    /** Elements instead of marks: those would be copied along with a word, and no text may hold them. */
    private static Object isolated(String sentence) {
        return new Handlebars.SafeString(Handlebars.Utils.escapeExpression(sentence)
                .toString()
                .replace("\u2068", "<bdi>")
                .replace("\u2069", "</bdi>"));
    }
}
