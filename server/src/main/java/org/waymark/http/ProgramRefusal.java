package org.waymark.http;

import io.micronaut.http.HttpStatus;
import org.waymark.content.LanguageTag;

/** Something that a program asked for and cannot have. It is said in English, for whoever writes the program. */
public abstract class ProgramRefusal extends RuntimeException {
    static final LanguageTag LANGUAGE = new LanguageTag("en");

    private final HttpStatus status;
    private final String code;

    /**
     * A refusal that says what happened and what to do now.
     *
     * @param code tells it from other refusals, in small letters and hyphens
     */
    protected ProgramRefusal(HttpStatus status, String code, String detail) {
        super(detail);
        this.status = status;
        this.code = code;
    }

    HttpStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
