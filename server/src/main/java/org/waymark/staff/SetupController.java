package org.waymark.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import java.util.List;
import java.util.Map;
import org.waymark.http.ReaderLanguage;
import org.waymark.http.SecurityHeaders;

/** The page behind the one-time link, where the first administrator is created. Works without script. */
@Controller("/desk/setup")
@ExecuteOn(TaskExecutors.BLOCKING)
@Open
@Produces(MediaType.TEXT_HTML)
class SetupController {
    private static final String PAGE = "desk/setup/setup";

    private final CreateFirstAdministrator create;
    private final CommonPasswords common;
    private final ReaderLanguage languageOf;
    private final SetupViews views;
    private final DeskStyle style;

    SetupController(
            CreateFirstAdministrator create,
            CommonPasswords common,
            ReaderLanguage languageOf,
            SetupViews views,
            DeskStyle style) {
        this.create = create;
        this.common = common;
        this.languageOf = languageOf;
        this.views = views;
        this.style = style;
    }

    @View(PAGE)
    @Get("/{token}")
    HttpResponse<SetupView> show(HttpRequest<?> request, @PathVariable String token) {
        create.requireOpen(new SecretToken(token));
        return answer(HttpStatus.OK, views.form(languageOf.of(request), SetupForm.EMPTY, List.of()));
    }

    @View(PAGE)
    @Post(value = "/{token}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<SetupView> create(HttpRequest<?> request, @PathVariable String token, @Body Map<String, String> sent) {
        var invitation = new SecretToken(token);
        create.requireOpen(invitation);
        var language = languageOf.of(request);
        var form = SetupForm.of(sent);
        var problems = form.problems(common);
        if (!problems.isEmpty()) {
            return answer(HttpStatus.UNPROCESSABLE_ENTITY, views.form(language, form, problems));
        }
        create.create(invitation, form.person());
        return answer(HttpStatus.OK, views.done(language));
    }

    /** The address holds a secret: the page is kept nowhere. */
    private HttpResponse<SetupView> answer(HttpStatus status, SetupView view) {
        return HttpResponse.<SetupView>status(status)
                .body(view)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, view.lang())
                .header(SecurityHeaders.CONTENT_SECURITY_POLICY, style.policy(false, false));
    }
}
