package org.waymark.staff;

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
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** One's own account: name, language, password, and where one is signed in. */
@Controller("/desk/me")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.ENTER)
class MeController {
    private static final URI PATH = URI.create("/desk/me");

    private final ChangeProfile change;
    private final OwnPassword own;
    private final CommonPasswords common;
    private final SignOut signOut;
    private final DeskLanguage languages;
    private final OwnPage page;

    MeController(
            ChangeProfile change,
            OwnPassword own,
            CommonPasswords common,
            SignOut signOut,
            DeskLanguage languages,
            OwnPage page) {
        this.change = change;
        this.own = own;
        this.common = common;
        this.signOut = signOut;
        this.languages = languages;
        this.page = page;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, DeskSession mine) {
        return page.of(request, mine, mine.member().name(), Map.of());
    }

    @Post(value = "/name", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> name(HttpRequest<?> request, DeskSession mine, @Body Map<String, String> sent) {
        var name = new Typed(sent).line("name");
        var problems = SetupForm.nameProblem(name);
        if (!problems.isEmpty()) {
            return refused(page.of(request, mine, name, SetupForm.Problem.byField(problems)));
        }
        change.name(mine.member(), name);
        return HttpResponse.seeOther(PATH);
    }

    /** From the foot of any page, so it leads back there. */
    @Post(value = "/language", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> language(StaffMember me, @Body Map<String, String> sent) {
        var typed = new Typed(sent);
        languages.find(typed.line("language")).ifPresent(language -> change.language(me, language));
        return HttpResponse.seeOther(WayOn.to(typed.line("back")));
    }

    @Post(value = "/password", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> password(HttpRequest<?> request, DeskSession mine, @Body Map<String, String> sent) {
        var typed = new Typed(sent);
        var me = mine.member();
        var problems = new HashMap<>(SetupForm.Problem.byField(
                SetupForm.passwordProblem(typed.secret("password"), typed.secret("repeat"), common)));
        try {
            if (problems.isEmpty() && !own.isRight(request, me, typed.secret("current"))) {
                problems.put("current", "desk.me.password.wrong");
            }
        } catch (TooManyAttempts tooMany) {
            problems.put("current", "desk.too-many");
            return tooMany.answer(page.of(request, mine, me.name(), problems));
        }
        if (!problems.isEmpty()) {
            return refused(page.of(request, mine, me.name(), problems));
        }
        change.password(mine, typed.secret("password"));
        return HttpResponse.seeOther(PATH);
    }

    @Post(value = "/sessions/{id}/end", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> endSession(StaffMember me, long id) {
        signOut.end(id, me);
        return HttpResponse.seeOther(PATH);
    }

    @Post(value = "/sessions/end-others", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> endOtherSessions(DeskSession mine) {
        signOut.endOthers(mine);
        return HttpResponse.seeOther(PATH);
    }

    private static HttpResponse<?> refused(MutableHttpResponse<?> page) {
        return page.status(HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
