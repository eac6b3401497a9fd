package org.waymark.staff;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.views.View;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.waymark.http.SecurityHeaders;
import org.waymark.language.Language;
import org.waymark.language.LanguageChoice;
import org.waymark.language.Languages;
import org.waymark.language.Words;

/** The page behind the one-time link, where the first administrator is created. Works without script. */
@Controller("/desk/setup")
@ExecuteOn(TaskExecutors.BLOCKING)
class SetupController {
    private final CreateFirstAdministrator create;
    private final CommonPasswords common;
    private final Languages languages;
    private final LanguageChoice choice;
    private final Words words;
    private final DeskStyle style;

    SetupController(
            CreateFirstAdministrator create,
            CommonPasswords common,
            Languages languages,
            LanguageChoice choice,
            Words words,
            DeskStyle style) {
        this.create = create;
        this.common = common;
        this.languages = languages;
        this.choice = choice;
        this.words = words;
        this.style = style;
    }

    @View("desk/setup/setup")
    @Get("/{token}")
    HttpResponse<SetupView> show(
            @PathVariable String token, @Nullable @Header(HttpHeaders.ACCEPT_LANGUAGE) String accepted) {
        var language = language(accepted);
        try {
            create.requireOpen(new InvitationToken(token));
            return answer(HttpStatus.OK, form(language, SetupForm.EMPTY, List.of()));
        } catch (InvitationOver over) {
            return gone(language, over);
        }
    }

    @View("desk/setup/setup")
    @Post(value = "/{token}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<SetupView> create(
            @PathVariable String token,
            @Nullable @Header(HttpHeaders.ACCEPT_LANGUAGE) String accepted,
            @Body Map<String, String> sent) {
        var language = language(accepted);
        var form = SetupForm.of(sent);
        try {
            create.requireOpen(new InvitationToken(token));
            var problems = form.problems(common);
            if (!problems.isEmpty()) {
                return answer(HttpStatus.UNPROCESSABLE_ENTITY, form(language, form, problems));
            }
            create.create(new InvitationToken(token), form.person());
            return answer(HttpStatus.OK, saying(language, "done", "done.explanation"));
        } catch (InvitationOver over) {
            return gone(language, over);
        }
    }

    private Language language(@Nullable String accepted) {
        var offered = languages.offered().stream().map(Language::tag).toList();
        return languages.get(choice.best(accepted, offered));
    }

    private SetupView form(Language language, SetupForm form, List<SetupForm.Problem> problems) {
        return SetupView.form(language, words, form, problems, style.css());
    }

    private SetupView saying(Language language, String heading, String message) {
        return SetupView.saying(language, words, heading, message, style.css());
    }

    private HttpResponse<SetupView> gone(Language language, InvitationOver over) {
        var message = over.reason() == InvitationOver.Reason.USED ? "used" : "expired";
        return answer(HttpStatus.GONE, saying(language, "title", message));
    }

    /** The address holds a secret: it is neither kept nor told to any other site. */
    private MutableHttpResponse<SetupView> answer(HttpStatus status, SetupView view) {
        MutableHttpResponse<SetupView> answer = HttpResponse.<SetupView>status(status)
                .body(view)
                .contentType(MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, view.lang());
        SecurityHeaders.with(style.policy()).forEach(each -> answer.header(each.getKey(), each.getValue()));
        return answer;
    }
}
