package org.waymark.links;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;

/** Whether links are asked without anybody saying so, and how often the background looks for something to ask. */
@Singleton
class LinkSettings {
    private final boolean byItself;
    private final Duration every;

    LinkSettings(
            @Value("${waymark.links.enabled:false}") boolean byItself,
            @Value("${waymark.links.every:5s}") Duration every) {
        this.byItself = byItself;
        this.every = every;
    }

    /** New links soon after they were saved, all of them every week; otherwise only when somebody starts a round. */
    boolean byItself() {
        return byItself;
    }

    Duration every() {
        return every;
    }
}
