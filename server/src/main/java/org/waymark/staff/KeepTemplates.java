package org.waymark.staff;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.Options;
import com.github.jknack.handlebars.cache.HighConcurrencyTemplateCache;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.waymark.content.LanguageTag;
import org.waymark.language.Words;

/**
 * Makes each template once; without a cache they are made again for every page. They hold no words, only their keys: {@code
 * say} writes a word in the language of the page, {@code key} puts its name together.
 */
@Singleton
class KeepTemplates implements BeanCreatedEventListener<Handlebars> {
    private final Words words;

    KeepTemplates(Words words) {
        this.words = words;
    }

    @Override
    public Handlebars onCreated(BeanCreatedEvent<Handlebars> event) {
        return event.getBean()
                .with(new HighConcurrencyTemplateCache())
                .registerHelper("say", this::say)
                .registerHelper("key", (Object start, Options options) -> Stream.concat(
                                Stream.of(start), Stream.of(options.params))
                        .map(Object::toString)
                        .collect(Collectors.joining()));
    }

    private String say(Object key, Options options) {
        LanguageTag language = options.get("pageLanguage");
        return words.say(language, key.toString(), options.hash);
    }
}
