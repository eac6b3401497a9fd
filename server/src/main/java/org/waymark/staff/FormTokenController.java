package org.waymark.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import java.util.Map;

/**
 * Gives a page that stayed open while somebody signed in again the secret for its forms, and says who that is: what one
 * person typed is not to be sent in the name of another. Only pages of this site can read the answer.
 */
@Controller("/desk/form-token")
class FormTokenController {
    private final SessionCookie cookie;

    FormTokenController(SessionCookie cookie) {
        this.cookie = cookie;
    }

    @Get
    @Needs(Permission.ENTER)
    @Produces(MediaType.ALL)
    HttpResponse<?> token(HttpRequest<?> request, StaffMember me) {
        var token = cookie.of(request).map(FormTokens::of).orElse("");
        return HttpResponse.ok(Map.of("token", token, "owner", me.id()))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
