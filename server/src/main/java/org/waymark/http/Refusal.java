package org.waymark.http;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that was asked for and cannot be, for a reason the asker should know. The subclass is named after the fact
 * that happened; one place turns it into a page in the reader's language, or into problem details for a program.
 */
public abstract class Refusal extends RuntimeException {
    private final HttpStatus status;
    private final String words;
    private final transient Map<String, ?> arguments;
    private final @Nullable Duration wait;

    /**
     * A refusal with a sentence of its own.
     *
     * @param words the key of the sentence that says what happened and what to do now
     * @param arguments what the sentence needs filled in
     */
    protected Refusal(HttpStatus status, String words, Map<String, ?> arguments) {
        this(status, words, arguments, null);
    }

    /**
     * A refusal for now.
     *
     * @param wait after which the same may be asked again; null where that is of no use
     */
    protected Refusal(HttpStatus status, String words, Map<String, ?> arguments, @Nullable Duration wait) {
        super(words + (arguments.isEmpty() ? "" : " " + arguments));
        this.status = status;
        this.words = words;
        this.arguments = Map.copyOf(arguments);
        this.wait = wait;
    }

    public HttpStatus status() {
        return status;
    }

    public String words() {
        return words;
    }

    public Map<String, ?> arguments() {
        return arguments;
    }

    @Nullable Duration toWait() {
        return wait;
    }
}
