package org.waymark.publishing;

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
import java.net.URI;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentPaths;
import org.waymark.language.Formats;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Taking a document away from readers at once, in one of three ways. Works without script. */
@Controller("/desk/withdrawals")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.PUBLISH)
class WithdrawalsController {
    private final WithdrawDocument withdraw;
    private final Editions editions;
    private final ReadyToPublish ready;
    private final DocumentPaths paths;
    private final Formats formats;
    private final DeskPages pages;

    WithdrawalsController(
            WithdrawDocument withdraw,
            Editions editions,
            ReadyToPublish ready,
            DocumentPaths paths,
            Formats formats,
            DeskPages pages) {
        this.withdraw = withdraw;
        this.editions = editions;
        this.ready = ready;
        this.paths = paths;
        this.formats = formats;
        this.pages = pages;
    }

    @Get("{?document}")
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, @QueryValue(defaultValue = "") String document) {
        return page(request, me, WithdrawalForm.of(Map.of("document", document)), "", "");
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> withdraw(HttpRequest<?> request, StaffMember me, @Body Map<String, String> sent) {
        var form = WithdrawalForm.of(sent);
        var problem = problem(form);
        if (!problem.isEmpty()) {
            return page(request, me, form, problem, "").status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        var document = DocumentId.parse(form.document());
        me.require(Permission.PUBLISH, LanguageTag.UND, paths.path(document));
        try {
            var wanted = new Withdrawal(
                    document,
                    form.isMoved() ? DocumentId.parse(form.movedTo()) : null,
                    form.isNotice() ? form.told() : "");
            var edition = withdraw.withdraw(wanted, me.journalName(), form.why());
            return HttpResponse.seeOther(URI.create("/desk/editions/" + edition.number() + "?done=withdrawn"));
        } catch (RuntimeException e) {
            var refused = PublishProblem.of(e).orElseThrow(() -> e);
            return page(request, me, form, refused.words(), refused.about()).status(HttpStatus.CONFLICT);
        }
    }

    /** The key of what is missing; empty for nothing. */
    private static String problem(WithdrawalForm form) {
        if (!DocumentId.isWellFormed(form.document())) {
            return "desk.withdraw.document.missing";
        }
        if (form.isMoved()
                && (!DocumentId.isWellFormed(form.movedTo()) || form.movedTo().equals(form.document()))) {
            return "desk.withdraw.moved-to.missing";
        }
        if (form.isNotice() && form.told().isEmpty()) {
            return "desk.withdraw.told.missing";
        }
        return form.why().isEmpty() ? "desk.withdraw.reason.missing" : "";
    }

    private MutableHttpResponse<?> page(
            HttpRequest<?> request, StaffMember me, WithdrawalForm form, String notice, String about) {
        var language = pages.language(request);
        var titles = ready.titles();
        var path = paths.all();
        var contents = editions.current().map(edition -> editions.contents(edition.number()));
        var live = contents.stream()
                .flatMap(each -> each.documents().stream())
                .map(PublishedDocument::id)
                .toList();
        var byTitle = Comparator.comparing(
                (DocumentId id) -> titles.getOrDefault(id, id.toString()), formats.order(language));
        var model = new HashMap<String, Object>();
        model.put("notice", notice);
        model.put("about", about);
        model.put(
                "documents",
                live.stream()
                        .filter(id -> me.may(Permission.PUBLISH, LanguageTag.UND, path.apply(id)))
                        .sorted(byTitle)
                        .map(id -> choice(id, titles, form.document()))
                        .toList());
        model.put(
                "destinations",
                live.stream()
                        .sorted(byTitle)
                        .map(id -> choice(id, titles, form.movedTo()))
                        .toList());
        model.put("withdrawn", withdrawn(contents, titles));
        model.put("isNotice", form.isNotice());
        model.put("isMoved", form.isMoved());
        model.put("isGone", !form.isNotice() && !form.isMoved());
        model.put("told", form.told());
        model.put("why", form.why());
        return pages.page(request, "desk/editions/withdraw", "desk.withdraw.title", model);
    }

    private static List<PublishingView.Gone> withdrawn(
            Optional<EditionContents> contents, Map<DocumentId, String> titles) {
        return contents.stream()
                .flatMap(each -> each.withdrawn().stream())
                .map(gone -> {
                    var movedTo = gone.movedTo();
                    return new PublishingView.Gone(
                            titles.getOrDefault(gone.id(), gone.id().toString()),
                            gone.id().toString(),
                            movedTo == null ? "" : titles.getOrDefault(movedTo, movedTo.toString()),
                            gone.reason());
                })
                .toList();
    }

    private static PublishingView.Choice choice(DocumentId id, Map<DocumentId, String> titles, String chosen) {
        var name = titles.getOrDefault(id, id.toString()) + " – " + id;
        return new PublishingView.Choice(id.toString(), name, id.toString().equals(chosen));
    }
}
