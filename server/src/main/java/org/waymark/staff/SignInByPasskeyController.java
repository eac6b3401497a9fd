package org.waymark.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.Map;

/** Signing in with a passkey: a script asks what to ask the browser, then sends the form with its answer. */
@Controller("/desk/sign-in/passkey")
@ExecuteOn(TaskExecutors.BLOCKING)
@Open
class SignInByPasskeyController {
    private final SignInByPasskey signIn;
    private final PasskeySite site;
    private final SessionCookie cookie;
    private final Visitor visitor;
    private final SignInPage page;

    SignInByPasskeyController(
            SignInByPasskey signIn, PasskeySite site, SessionCookie cookie, Visitor visitor, SignInPage page) {
        this.signIn = signIn;
        this.site = site;
        this.cookie = cookie;
        this.visitor = visitor;
        this.page = page;
    }

    /** What {@code navigator.credentials.get} is to be asked, with bytes in base64url. */
    @Post(value = "/challenge", consumes = MediaType.ALL)
    @Produces(MediaType.ALL)
    HttpResponse<?> ask(HttpRequest<?> request) {
        var browser = cookie.of(request).orElseThrow(FormOutOfDate::new);
        var half = DeskSession.of(request).filter(DeskSession::half).orElse(null);
        if (!site.isPossible()) {
            throw NotOffered.here();
        }
        return HttpResponse.ok(signIn.ask(browser, half, visitor.address(request)))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    HttpResponse<?> signIn(HttpRequest<?> request, @Body Map<String, String> sent) {
        var form = new Typed(sent);
        var browser = cookie.of(request).orElseThrow(FormOutOfDate::new);
        return signIn.with(browser, form.secret("credential"), visitor.address(request), visitor.device(request))
                .<HttpResponse<?>>map(token -> HttpResponse.seeOther(WayOn.to(form.line("next")))
                        .cookie(cookie.holding(token))
                        .header(HttpHeaders.CACHE_CONTROL, "no-store"))
                .orElseGet(() -> page.of(request, "", form.line("next"), "desk.passkey.wrong", 0)
                        .status(HttpStatus.UNPROCESSABLE_ENTITY));
    }
}
