package org.waymark.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
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

/** One's own passkeys: listed, made after giving the password once more, taken away. */
@Controller(PasskeyController.PATH)
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.PROTECT_OWN_ACCOUNT)
class PasskeyController {
    static final String PATH = "/desk/me/passkeys";
    private static final int LONGEST_NAME = 100;

    private final Passkeys passkeys;
    private final OwnPassword password;
    private final SessionCookie cookie;
    private final PasskeyPages page;

    PasskeyController(Passkeys passkeys, OwnPassword password, SessionCookie cookie, PasskeyPages page) {
        this.passkeys = passkeys;
        this.password = password;
        this.cookie = cookie;
        this.page = page;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, DeskSession mine) {
        return page.list(request, mine, "", "", Map.of());
    }

    /** Before a passkey is made: what it is called, and whether it is really the owner who makes it. */
    @Post(value = "/new", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, DeskSession mine, @Body Map<String, String> sent) {
        var form = new Typed(sent);
        var name = form.line("name");
        var problems = problems(name);
        try {
            if (problems.isEmpty() && !password.isRight(request, mine.member(), form.secret("password"))) {
                problems.put("password", "desk.me.password.wrong");
            }
        } catch (TooManyAttempts tooMany) {
            problems.put("password", "desk.too-many");
            return tooMany.answer(page.list(request, mine, name, "", problems));
        }
        return problems.isEmpty()
                ? page.make(request, mine, name)
                : page.list(request, mine, name, "", problems).status(HttpStatus.UNPROCESSABLE_ENTITY);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> add(HttpRequest<?> request, DeskSession mine, @Body Map<String, String> sent) {
        var form = new Typed(sent);
        var name = form.line("name");
        var added = cookie.of(request)
                .filter(browser -> problems(name).isEmpty())
                .flatMap(browser -> passkeys.add(browser, mine.member(), name, form.secret("credential")));
        if (added.isEmpty()) {
            return page.list(request, mine, name, "desk.passkeys.refused", Map.of())
                    .status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return added.get().isEmpty() ? HttpResponse.seeOther(URI.create(PATH)) : page.codes(request, added.get());
    }

    @Post(value = "/{id}/remove", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(StaffMember me, long id) {
        passkeys.remove(me, id);
        return HttpResponse.seeOther(URI.create(PATH));
    }

    private static Map<String, String> problems(String name) {
        var problems = new HashMap<String, String>();
        if (name.isEmpty()) {
            problems.put("name", "desk.passkeys.name.missing");
        }
        if (name.codePointCount(0, name.length()) > LONGEST_NAME) {
            problems.put("name", "desk.passkeys.name.long");
        }
        return problems;
    }
}
