package org.waymark.staff;

import com.github.jknack.handlebars.Handlebars;
import com.github.jknack.handlebars.cache.HighConcurrencyTemplateCache;
import io.micronaut.context.event.BeanCreatedEvent;
import io.micronaut.context.event.BeanCreatedEventListener;
import jakarta.inject.Singleton;

/** Makes each template once; without a cache they are made again for every page. */
@Singleton
class KeepTemplates implements BeanCreatedEventListener<Handlebars> {
    @Override
    public Handlebars onCreated(BeanCreatedEvent<Handlebars> event) {
        return event.getBean().with(new HighConcurrencyTemplateCache());
    }
}
