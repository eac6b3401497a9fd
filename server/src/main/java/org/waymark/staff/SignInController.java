package org.waymark.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.Map;

/** Signing in and out. Works without script. */
@Controller("/desk")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class SignInController {
    static final String PATH = "/desk/sign-in";
    static final String CODE_PATH = "/desk/sign-in/code";

    private final SignIn signIn;
    private final SignOut signOut;
    private final Sessions sessions;
    private final ChangeProfile profile;
    private final DeskLanguage languages;
    private final Visitor visitor;
    private final SessionCookie cookie;
    private final SignInPage page;

    SignInController(
            SignIn signIn,
            SignOut signOut,
            Sessions sessions,
            ChangeProfile profile,
            DeskLanguage languages,
            Visitor visitor,
            SessionCookie cookie,
            SignInPage page) {
        this.signIn = signIn;
        this.signOut = signOut;
        this.sessions = sessions;
        this.profile = profile;
        this.languages = languages;
        this.visitor = visitor;
        this.cookie = cookie;
        this.page = page;
    }

    @Open
    @Get("/sign-in{?next}")
    HttpResponse<?> show(HttpRequest<?> request, @QueryValue(defaultValue = "") String next) {
        var session = DeskSession.of(request);
        if (session.isPresent() && !session.get().half()) {
            return HttpResponse.seeOther(WayOn.to(next));
        }
        sessions.announce();
        return page.of(request, "", next, "", 0);
    }

    @Open
    @Post(value = "/sign-in", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signIn(HttpRequest<?> request, @Body Map<String, String> sent) {
        var form = new Typed(sent);
        var email = form.line("email");
        var next = form.line("next");
        try {
            var found = signIn.with(email, form.secret("password"), visitor.address(request), visitor.device(request));
            if (found.isEmpty()) {
                return page.of(request, email, next, "desk.sign-in.wrong", 0).status(HttpStatus.UNPROCESSABLE_ENTITY);
            }
            cookie.of(request).ifPresent(sessions::end);
            keepLanguage(request, found.get().member());
            return enter(found.get(), next);
        } catch (TooManyAttempts tooMany) {
            return tooMany.answer(page.of(request, email, next, tooMany.words(), tooMany.minutes()));
        }
    }

    @Open
    @Post(value = "/sign-out", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> signOut(HttpRequest<?> request) {
        cookie.of(request).ifPresent(signOut::end);
        return HttpResponse.seeOther(URI.create(PATH))
                .cookie(cookie.gone())
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    /** Who never chose a language goes on in that of this page. */
    private void keepLanguage(HttpRequest<?> request, StaffMember member) {
        if (member.language() == null) {
            languages.asked(request).ifPresent(language -> profile.language(member, language));
        }
    }

    private HttpResponse<?> enter(SignIn.SignedIn signedIn, String next) {
        return HttpResponse.seeOther(signedIn.way(WayOn.to(next)))
                .cookie(cookie.holding(signedIn.token()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
