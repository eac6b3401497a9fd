package org.waymark.staff;

import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The desk's one cookie, a random token. Before signing in it only ties forms to the browser; signing in replaces it. It
 * is sent to the desk alone, so readers never carry one. Lax, not Strict: with Strict, following a link to the desk from a
 * mail would look like signed out and overwrite the cookie of somebody who is signed in.
 */
@Singleton
class SessionCookie {
    static final String NAME = "waymark-desk";
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final boolean secure;

    SessionCookie(@Value("${waymark.address:}") String address) {
        this.secure = address.startsWith("https:");
    }

    Optional<SecretToken> of(HttpRequest<?> request) {
        return request.getCookies()
                .findCookie(NAME)
                .map(Cookie::getValue)
                .filter(value -> TOKEN.matcher(value).matches())
                .map(SecretToken::new);
    }

    Cookie holding(SecretToken token) {
        return Cookie.of(NAME, token.value())
                .path("/desk")
                .httpOnly(true)
                .secure(secure)
                .sameSite(SameSite.Lax);
    }

    Cookie gone() {
        return holding(new SecretToken("")).maxAge(0);
    }
}
