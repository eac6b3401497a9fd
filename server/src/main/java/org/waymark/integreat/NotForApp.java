package org.waymark.integreat;

import io.micronaut.http.HttpStatus;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.waymark.http.ProgramRefusal;

/** What an app asks or sends that cannot be answered or taken. It looks at the status alone. */
final class NotForApp extends ProgramRefusal {
    private static final long serialVersionUID = 1L;

    private NotForApp(HttpStatus status, String code, String detail, @Nullable Duration wait) {
        super(status, code, detail, wait);
    }

    static NotForApp region(String asked) {
        return missing("region", "There is no region “" + asked + "”. /api/v3/regions/ lists them.");
    }

    static NotForApp language(String asked) {
        return missing("language", "The region is not in “" + asked + "”. Its “languages” are.");
    }

    static NotForApp page(String asked) {
        return missing("page", "There is no page “" + asked + "” in this language.");
    }

    static NotForApp news(String asked) {
        return missing("news", "There is no news “" + asked + "” in this language.");
    }

    static NotForApp imprint() {
        return missing("imprint", "Nothing is said here about who publishes this.");
    }

    static NotForApp chat() {
        return missing("chat", "Nobody has written anything here.");
    }

    static NotForApp wrong(String code, String detail) {
        return new NotForApp(HttpStatus.BAD_REQUEST, code, detail, null);
    }

    static NotForApp tooLarge(int most) {
        return new NotForApp(
                HttpStatus.REQUEST_ENTITY_TOO_LARGE, "too-large", "At most " + most + " characters are taken.", null);
    }

    static NotForApp tooOften() {
        return new NotForApp(
                HttpStatus.TOO_MANY_REQUESTS,
                "too-often",
                "Too much was sent from here. Try in an hour.",
                Duration.ofHours(1));
    }

    static NotForApp inAMinute(String detail) {
        return new NotForApp(HttpStatus.SERVICE_UNAVAILABLE, "later", detail, Duration.ofMinutes(1));
    }

    private static NotForApp missing(String code, String detail) {
        return new NotForApp(HttpStatus.NOT_FOUND, "no-such-" + code, detail, null);
    }
}
