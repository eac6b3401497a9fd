package org.waymark.http;

import io.micronaut.http.HttpStatus;
import java.util.Map;

/**
 * Something that was asked for and cannot be, for a reason the asker should know. The subclass is named after the fact
 * that happened; one place turns it into a page in the reader's language, or into problem details for a program.
 */
public abstract class Refusal extends RuntimeException {
    private final HttpStatus status;
    private final String words;
    private final transient Map<String, ?> arguments;

    /**
     * A refusal with a sentence of its own.
     *
     * @param words the key of the sentence that says what happened and what to do now
     * @param arguments what the sentence needs filled in
     */
    protected Refusal(HttpStatus status, String words, Map<String, ?> arguments) {
        super(words + (arguments.isEmpty() ? "" : " " + arguments));
        this.status = status;
        this.words = words;
        this.arguments = Map.copyOf(arguments);
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
}
