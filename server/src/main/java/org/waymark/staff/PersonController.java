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
import java.util.Map;

/** One person: what they may do, whether they can sign in, and how they get in again. */
@Controller("/desk/people/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.MANAGE_PEOPLE)
class PersonController {
    private final Staff staff;
    private final CredentialRows credentials;
    private final ChangeRoles changeRoles;
    private final DeactivatePerson deactivate;
    private final MakeLink makeLink;
    private final SecondFactor secondFactor;
    private final LinkPages links;
    private final DeskPages pages;

    PersonController(
            Staff staff,
            CredentialRows credentials,
            ChangeRoles changeRoles,
            DeactivatePerson deactivate,
            MakeLink makeLink,
            SecondFactor secondFactor,
            LinkPages links,
            DeskPages pages) {
        this.staff = staff;
        this.credentials = credentials;
        this.changeRoles = changeRoles;
        this.deactivate = deactivate;
        this.makeLink = makeLink;
        this.secondFactor = secondFactor;
        this.links = links;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, long id) {
        var member = find(id);
        return page(request, member, RolesForm.of(member.assignments()), "");
    }

    @Post(value = "/roles", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> changeRoles(HttpRequest<?> request, StaffMember me, long id, @Body Map<String, String> sent) {
        var roles = RolesForm.of(new Typed(sent));
        if (!roles.isRight()) {
            return page(request, find(id), roles, "").status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return orSay(request, id, roles, () -> changeRoles.change(me, id, roles.assignments()));
    }

    @Post(value = "/deactivate", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> deactivate(HttpRequest<?> request, StaffMember me, long id) {
        return orSay(request, id, RolesForm.of(find(id).assignments()), () -> deactivate.deactivate(me, id));
    }

    @Post(value = "/reactivate", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> reactivate(StaffMember me, long id) {
        deactivate.reactivate(me, id);
        return back(id);
    }

    @Post(value = "/link", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> link(HttpRequest<?> request, StaffMember me, long id, @Body Map<String, String> sent) {
        var member = find(id);
        if (!member.active()) {
            return back(id);
        }
        var link = makeLink.make(me, member);
        return new Typed(sent).has("by-hand") ? links.show(request, member, link) : links.giveOn(request, member, link);
    }

    @Post(value = "/second-factor/off", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> turnOffSecondFactor(StaffMember me, long id) {
        secondFactor.takeAway(me, find(id));
        return back(id);
    }

    private HttpResponse<?> orSay(HttpRequest<?> request, long id, RolesForm roles, Runnable deed) {
        try {
            deed.run();
            return back(id);
        } catch (LastAdministrator last) {
            return page(request, find(id), roles, last.words()).status(last.status());
        }
    }

    private MutableHttpResponse<?> page(HttpRequest<?> request, StaffMember member, RolesForm roles, String notice) {
        boolean joined = credentials.joined().contains(member.id());
        return pages.page(
                request,
                "desk/people/person",
                "desk.person.title",
                Map.of(
                        "person", PersonView.of(member, joined),
                        "joined", joined,
                        "active", member.active(),
                        "secondFactor", secondFactor.isOn(member),
                        "choices", roles.choices(),
                        "notice", notice));
    }

    private StaffMember find(long id) {
        return staff.find(id).orElseThrow(NoSuchPerson::new);
    }

    private static HttpResponse<?> back(long id) {
        return HttpResponse.seeOther(URI.create("/desk/people/" + id));
    }
}
