package org.waymark.staff;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The page behind the link somebody was handed, where they choose a password. Its address is the secret of its form. */
@Controller("/desk/link")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Open
class LinkController {
    static final String PATH = "/desk/link/";

    private final UseLink use;
    private final CommonPasswords common;
    private final DeskPages pages;

    LinkController(UseLink use, CommonPasswords common, DeskPages pages) {
        this.use = use;
        this.common = common;
        this.pages = pages;
    }

    @Get("/{token}")
    HttpResponse<?> show(HttpRequest<?> request, @PathVariable String token) {
        var member = use.open(new SecretToken(token));
        return form(request, member, member.name(), Map.of());
    }

    @Post(value = "/{token}", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> choose(HttpRequest<?> request, @PathVariable String token, @Body Map<String, String> sent) {
        var link = new SecretToken(token);
        var member = use.open(link);
        var typed = new Typed(sent);
        var name = typed.line("name");
        var problems = new ArrayList<>(SetupForm.nameProblem(name));
        problems.addAll(SetupForm.passwordProblem(typed.secret("password"), typed.secret("repeat"), common));
        if (!problems.isEmpty()) {
            return form(request, member, name, SetupForm.Problem.byField(problems))
                    .status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        use.choose(link, name, typed.secret("password"));
        return pages.page(request, "desk/link/done", "desk.link.done", Map.of());
    }

    private MutableHttpResponse<?> form(
            HttpRequest<?> request, StaffMember member, String name, Map<String, String> problems) {
        var fields = List.of(
                FormField.text("name", "name", "desk.setup.name", name).with(problems),
                FormField.password("password", "new-password", "desk.setup.password")
                        .hinted("desk.setup.password.hint")
                        .with(problems),
                FormField.password("repeat", "new-password", "desk.setup.repeat")
                        .with(problems));
        return pages.page(
                request,
                "desk/link/link",
                "desk.link.title",
                Map.of("fields", fields, "email", member.email(), "least", SetupForm.SHORTEST_PASSWORD));
    }
}
