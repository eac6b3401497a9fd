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
import java.util.List;
import java.util.Map;

/** Where somebody who forgot their password asks for a link by mail. It answers everybody alike. */
@Controller("/desk/forgotten")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Open
class ForgottenController {
    private final ForgottenPassword forgotten;
    private final MailLink mail;
    private final Visitor visitor;
    private final DeskPages pages;

    ForgottenController(ForgottenPassword forgotten, MailLink mail, Visitor visitor, DeskPages pages) {
        this.forgotten = forgotten;
        this.mail = mail;
        this.visitor = visitor;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request) {
        requireMail();
        return form(request, "", Map.of(), "", 0);
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> ask(HttpRequest<?> request, @Body Map<String, String> sent) {
        requireMail();
        var email = new Typed(sent).line("email");
        var problems = SetupForm.emailProblem(email);
        if (!problems.isEmpty()) {
            return form(request, email, SetupForm.Problem.byField(problems), "", 0)
                    .status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            forgotten.ask(email, visitor.address(request), pages.language(request));
        } catch (TooManyAttempts tooMany) {
            return tooMany.answer(form(request, email, Map.of(), tooMany.words(), tooMany.minutes()));
        }
        return pages.page(
                request, "desk/link/asked", "desk.forgotten.title", Map.of("hours", MakeLink.ASKED_VALID.toHours()));
    }

    private void requireMail() {
        if (!mail.isPossible()) {
            throw NotOffered.mail();
        }
    }

    private MutableHttpResponse<?> form(
            HttpRequest<?> request, String email, Map<String, String> problems, String notice, long minutes) {
        var fields = List.of(
                FormField.email("email", "username", "desk.setup.email", email).with(problems));
        return pages.page(
                request,
                "desk/link/forgotten",
                "desk.forgotten.title",
                Map.of("fields", fields, "notice", notice, "minutes", minutes));
    }
}
