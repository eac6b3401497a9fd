package org.waymark.links;

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
import java.util.Map;
import org.waymark.language.Words;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** One outside link: what came of asking, where it stands, and what can be done about it. */
@Controller("/desk/links/{link}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class LinkController {
    private static final int LONGEST_REASON = 1000;

    private final LinkRows links;
    private final Uses uses;
    private final IgnoreLink ignore;
    private final MendLink mend;
    private final LinkPage page;
    private final Words words;
    private final DeskPages pages;

    LinkController(
            LinkRows links, Uses uses, IgnoreLink ignore, MendLink mend, LinkPage page, Words words, DeskPages pages) {
        this.links = links;
        this.uses = uses;
        this.ignore = ignore;
        this.mend = mend;
        this.page = page;
        this.words = words;
        this.pages = pages;
    }

    @Get
    @Needs(Permission.READ_DRAFTS)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String link) {
        return page.of(request, me, find(me, link), Map.of());
    }

    /** Asked as soon as its host has had a rest. */
    @Post(value = "/again", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.WRITE)
    HttpResponse<?> again(StaffMember me, String link) {
        var found = toDecide(me, link);
        ignore.heed(me, found);
        return HttpResponse.seeOther(address(found));
    }

    @Post(value = "/ignore", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.WRITE)
    HttpResponse<?> ignore(HttpRequest<?> request, StaffMember me, String link, @Body Map<String, String> sent) {
        var found = toDecide(me, link);
        var reason = line(sent, "reason");
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            return page.of(request, me, found, Map.of("reason", reason, "reasonProblem", "desk.links.reason.missing"))
                    .status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        ignore.ignore(me, found, reason);
        return HttpResponse.seeOther(LinksController.PATH);
    }

    @Post(value = "/mend", consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.TRANSLATE)
    HttpResponse<?> mend(HttpRequest<?> request, StaffMember me, String link, @Body Map<String, String> sent) {
        var found = find(me, link);
        var address = line(sent, "address");
        if (!WebAddress.isOne(address) || address.equals(found.address())) {
            return page.of(request, me, found, Map.of("address", address, "addressProblem", "desk.links.address.wrong"))
                    .status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        var note = words.say(
                pages.language(request), "desk.links.note", Map.of("before", found.address(), "after", address));
        return page.mended(request, me, found, address, mend.mend(me, found, address, note));
    }

    private LinkRow find(StaffMember me, String link) {
        var found = links.findById(link).orElseThrow(LinkUnknown::new);
        var named = uses.of(link);
        if (!named.isEmpty() && named.stream().noneMatch(use -> use.mayBeReadBy(me))) {
            throw new LinkUnknown();
        }
        return found;
    }

    /** For those who write somewhere where it stands. */
    private LinkRow toDecide(StaffMember me, String link) {
        var found = find(me, link);
        var named = uses.of(link);
        if (named.stream().noneMatch(use -> me.may(Permission.WRITE, use.language(), use.path()))) {
            named.forEach(use -> me.require(Permission.WRITE, use.language(), use.path()));
        }
        return found;
    }

    private static String line(Map<String, String> sent, String name) {
        return sent.getOrDefault(name, "").replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
    }

    private static URI address(LinkRow link) {
        return URI.create("/desk/links/" + link.id());
    }
}
