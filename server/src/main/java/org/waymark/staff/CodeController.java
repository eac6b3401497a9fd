package org.waymark.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;

/** The second half of signing in, for those who have a second factor. */
@Controller(SignInController.CODE_PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.FINISH_SIGN_IN)
class CodeController {
    private final FinishSignIn finish;
    private final Visitor visitor;
    private final SessionCookie cookie;
    private final SecondFactor secondFactor;
    private final DeskPages pages;

    CodeController(
            FinishSignIn finish, Visitor visitor, SessionCookie cookie, SecondFactor secondFactor, DeskPages pages) {
        this.finish = finish;
        this.visitor = visitor;
        this.cookie = cookie;
        this.secondFactor = secondFactor;
        this.pages = pages;
    }

    @Get("{?next}")
    HttpResponse<?> show(HttpRequest<?> request, DeskSession half, @QueryValue(defaultValue = "") String next) {
        return form(request, half, next, "", 0);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> give(HttpRequest<?> request, DeskSession session, @Body Map<String, String> sent) {
        var form = new Typed(sent);
        var next = form.line("next");
        try {
            return finish.with(session, form.line("code"), visitor.address(request), visitor.device(request))
                    .<HttpResponse<?>>map(token -> HttpResponse.seeOther(WayOn.to(next))
                            .cookie(cookie.holding(token))
                            .header(HttpHeaders.CACHE_CONTROL, "no-store"))
                    .orElseGet(() ->
                            form(request, session, next, "desk.code.wrong", 0).status(HttpStatus.UNPROCESSABLE_ENTITY));
        } catch (TooManyAttempts tooMany) {
            return tooMany.answer(form(request, session, next, tooMany.words(), tooMany.minutes()));
        }
    }

    private MutableHttpResponse<?> form(
            HttpRequest<?> request, DeskSession half, String next, String notice, long minutes) {
        boolean app = secondFactor.hasApp(half.member());
        boolean passkey = secondFactor.hasPasskey(half.member());
        var fields = List.of(FormField.text("code", "one-time-code", "desk.code.label", "")
                .hinted(app ? "desk.code.hint" : "desk.passkey.hint"));
        return pages.page(
                request,
                "desk/sign-in/code",
                "desk.code.title",
                Map.of(
                        "fields",
                        fields,
                        "next",
                        next,
                        "notice",
                        notice,
                        "minutes",
                        minutes,
                        "passkeys",
                        passkey,
                        DeskPages.SCRIPTS,
                        passkey ? List.of("use-passkey") : List.of()));
    }
}
