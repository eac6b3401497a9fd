package org.waymark.http;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands around a problem in one part of the house, so that whoever meets it still knows where they are. */
public interface ProblemFrame {
    /**
     * The whole page with the headers it needs; empty for addresses of other parts.
     *
     * @param title the key of what went wrong
     * @param detail what more there is to say, in the language of the answer; null for nothing
     */
    Optional<MutableHttpResponse<?>> page(HttpRequest<?> request, String title, @Nullable String detail);
}
