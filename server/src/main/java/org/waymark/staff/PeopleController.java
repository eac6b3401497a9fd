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
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everybody who works with Waymark, and inviting somebody new. */
@Controller("/desk/people")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_PEOPLE)
class PeopleController {
    private final Staff staff;
    private final CredentialRows credentials;
    private final InvitePerson invite;
    private final LinkPages links;
    private final DeskLanguage languages;
    private final DeskPages pages;

    PeopleController(
            Staff staff,
            CredentialRows credentials,
            InvitePerson invite,
            LinkPages links,
            DeskLanguage languages,
            DeskPages pages) {
        this.staff = staff;
        this.credentials = credentials;
        this.invite = invite;
        this.links = links;
        this.languages = languages;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> list(HttpRequest<?> request) {
        var joined = credentials.joined();
        var everybody = staff.all().stream()
                .map(each -> PersonView.of(each, joined.contains(each.id())))
                .toList();
        return pages.page(request, "desk/people/people", "desk.people.title", Map.of("people", everybody));
    }

    @Get("/invite")
    HttpResponse<?> form(HttpRequest<?> request) {
        return form(request, new Invitee("", "", null), RolesForm.of(List.of()), Map.of());
    }

    @Post(value = "/invite", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> invite(HttpRequest<?> request, StaffMember me, @Body Map<String, String> sent) {
        var typed = new Typed(sent);
        var person = new Invitee(
                typed.line("name"),
                typed.line("email"),
                languages.find(typed.line("language")).orElse(null));
        var roles = RolesForm.of(typed);
        var problems = new HashMap<>(SetupForm.Problem.byField(SetupForm.nameProblem(person.name())));
        problems.putAll(SetupForm.Problem.byField(SetupForm.emailProblem(person.email())));
        if (!problems.isEmpty() || !roles.isRight()) {
            return form(request, person, roles, problems).status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            var invited = invite.invite(me, person, roles.assignments());
            return links.giveOn(request, invited.member(), invited.link());
        } catch (AddressTaken taken) {
            return form(request, person, roles, Map.of("email", taken.words())).status(HttpStatus.CONFLICT);
        }
    }

    private MutableHttpResponse<?> form(
            HttpRequest<?> request, Invitee person, RolesForm roles, Map<String, String> problems) {
        var fields = List.of(
                FormField.text("name", "off", "desk.person.name", person.name()).with(problems),
                FormField.email("email", "off", "desk.setup.email", person.email())
                        .with(problems));
        return pages.page(
                request,
                "desk/people/invite",
                "desk.invite.title",
                Map.of(
                        "fields", fields,
                        "choices", roles.choices(),
                        "tongues", languages.tongues(person.language()),
                        "mail", links.areMailed()));
    }
}
