package org.waymark.http;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.waymark.content.LanguageTag;

/** Something that a program asked for and cannot have. It is said in English, for whoever writes the program. */
public abstract class ProgramRefusal extends RuntimeException {
    static final LanguageTag LANGUAGE = new LanguageTag("en");

    private final HttpStatus status;
    private final String code;
    private final @Nullable Duration wait;

    /**
     * A refusal that says what happened and what to do now.
     *
     * @param code tells it from other refusals, in small letters and hyphens
     */
    protected ProgramRefusal(HttpStatus status, String code, String detail) {
        this(status, code, detail, null);
    }

    /**
     * A refusal for now.
     *
     * @param wait after which the same may be asked again; null where that is of no use
     */
    protected ProgramRefusal(HttpStatus status, String code, String detail, @Nullable Duration wait) {
        super(detail);
        this.status = status;
        this.code = code;
        this.wait = wait;
    }

    HttpStatus status() {
        return status;
    }

    @Nullable Duration toWait() {
        return wait;
    }

    String code() {
        return code;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
