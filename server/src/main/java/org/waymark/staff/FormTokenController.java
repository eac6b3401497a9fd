package org.waymark.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.util.Map;

/**
 * Gives a page that stayed open while somebody signed in again the secret for its forms. Only pages of this site can read
 * the answer.
 */
@Controller("/desk/form-token")
class FormTokenController {
    private final SessionCookie cookie;

    FormTokenController(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Get
    @Needs(Permission.ENTER)
    HttpResponse<?> token(HttpRequest<?> request) {
        return HttpResponse.ok(
                        Map.of("token", cookie.of(request).map(FormTokens::of).orElse("")))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
