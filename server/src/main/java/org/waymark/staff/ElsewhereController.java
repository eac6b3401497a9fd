package org.waymark.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Signing in elsewhere: the way there, and the way back. Links, not forms: a form may not lead to another site. */
@Controller("/desk/sign-in/elsewhere")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Open
class ElsewhereController {
    private static final Logger LOG = LoggerFactory.getLogger(ElsewhereController.class);

    private final SignInElsewhere signIn;
    private final ElsewhereSettings settings;
    private final Sessions sessions;
    private final Visitor visitor;
    private final SessionCookie cookie;
    private final SignInPage page;

    ElsewhereController(
            SignInElsewhere signIn,
            ElsewhereSettings settings,
            Sessions sessions,
            Visitor visitor,
            SessionCookie cookie,
            SignInPage page) {
        this.signIn = signIn;
        this.settings = settings;
        this.sessions = sessions;
        this.visitor = visitor;
        this.cookie = cookie;
        this.page = page;
    }

    @Get("{?next}")
    HttpResponse<?> leave(HttpRequest<?> request, @QueryValue(defaultValue = "") String next) {
        var browser = browser(request);
        try {
            return away(signIn.leave(browser, WayOn.to(next), visitor.address(request)));
        } catch (ElsewhereFailed failed) {
            return failed(request, next, failed);
        } catch (TooManyAttempts tooMany) {
            return tooMany.answer(page.of(request, "", next, tooMany.words(), tooMany.minutes()));
        }
    }

    @Get("/back{?state}")
    HttpResponse<?> back(HttpRequest<?> request, @QueryValue(defaultValue = "") String state) {
        var browser = browser(request);
        var visit = new SignInElsewhere.Visit(visitor.address(request), visitor.device(request));
        try {
            var back = signIn.comeBack(browser, state, request.getUri(), visit);
            if (back.signedIn().isEmpty()) {
                return page.of(request, "", back.next().toString(), "desk.elsewhere.unknown", 0)
                        .status(HttpStatus.FORBIDDEN);
            }
            sessions.end(browser);
            var in = back.signedIn().get();
            return away(in.way(back.next())).cookie(cookie.holding(in.token()));
        } catch (ElsewhereFailed failed) {
            return failed(request, "", failed);
        }
    }

    /** Nobody without a cookie can come back; where this way in is off there is no such page. */
    private SecretToken browser(HttpRequest<?> request) {
        if (!settings.areSet()) {
            throw NotOffered.here();
        }
        return cookie.of(request).orElseThrow(FormOutOfDate::new);
    }

    private HttpResponse<?> failed(HttpRequest<?> request, String next, ElsewhereFailed failed) {
        LOG.warn("Signing in elsewhere failed: {}", failed.getMessage());
        return page.of(request, "", next, "desk.elsewhere.failed", 0).status(HttpStatus.BAD_GATEWAY);
    }

    private static MutableHttpResponse<?> away(URI way) {
        return HttpResponse.seeOther(way).header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
