package org.waymark.http;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * Problem details (RFC 9457) of the type {@code about:blank}.
 *
 * @param title in the language of the answer
 * @param status of the answer
 * @param detail in the language of the answer, where there is more to say
 * @param code the same in every language, for programs that want to tell refusals apart
 */
@Serdeable
public record Problem(String title, int status, @Nullable String detail, String code) {
    public static final String MEDIA_TYPE = "application/problem+json";
}
