package org.waymark.documents;

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
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Writing a text in the language of its document, and filling in its facts. */
@Controller("/desk/documents/{document}/{language}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
class WriteController {
    private final DeskTexts texts;
    private final Revisions revisions;
    private final DocumentPaths paths;
    private final Drafts drafts;
    private final SaveForm save;
    private final WritePage page;
    private final MergePage mergePage;
    private final TextComments comments;

    WriteController(
            DeskTexts texts,
            Revisions revisions,
            DocumentPaths paths,
            Drafts drafts,
            SaveForm save,
            WritePage page,
            MergePage mergePage,
            TextComments comments) {
        this.texts = texts;
        this.revisions = revisions;
        this.paths = paths;
        this.drafts = drafts;
        this.save = save;
        this.page = page;
        this.mergePage = mergePage;
        this.comments = comments;
    }

    /** Everybody who may read is led to what they may do with it. */
    @Get
    @Needs(Permission.READ_DRAFTS)
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String document, String language) {
        var text = texts.text(document, language);
        var path = paths.path(text.document().id());
        if (text.isTranslation() && me.may(Permission.TRANSLATE, text.language(), path)) {
            return HttpResponse.seeOther(URI.create(text.translation()));
        }
        if (text.isTranslation() || !me.may(Permission.WRITE, text.language(), path)) {
            return HttpResponse.seeOther(URI.create(text.address() + "/history"));
        }
        var latest = revisions.latest(text.document().id(), text.language()).orElse(null);
        int number = latest == null ? 0 : latest.number();
        var draft = drafts.find(me, text)
                .filter(each -> latest == null
                        || !new TextForm(text, each.typed()).content().equals(latest.content()))
                .orElse(null);
        if (draft != null) {
            var form = new TextForm(text, draft.typed());
            var notice = new Notice(number, false, draft.keptAt(), form.basedOn() < number);
            return page.of(request, me, form, notice, Map.of());
        }
        boolean justSaved = request.getParameters().contains("saved");
        return page.of(request, me, TextForm.of(text, latest), Notice.latest(number, justSaved), Map.of());
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    @Needs(Permission.WRITE)
    HttpResponse<?> save(
            HttpRequest<?> request, StaffMember me, String document, String language, @Body Map<String, String> sent) {
        var text = texts.text(document, language);
        var form = new TextForm(text, new TypedText(sent));
        if (form.typed().has(FormNames.SETTLE)) {
            comments.settle(text.document().id(), text.language(), form.typed().number(FormNames.SETTLE), me);
            return page.of(request, me, form, Notice.NOTHING, Map.of());
        }
        if (form.typed().has("more")) {
            return page.of(request, me, form, Notice.NOTHING, Map.of());
        }
        return switch (form.deed()) {
            case "keep" -> keep(me, form, form.text().address());
            case "preview" -> keep(me, form, form.text().preview());
            case "insert" -> page.of(request, me, inserted(form), Notice.NOTHING, Map.of());
            default -> answer(request, me, save.save(me, form));
        };
    }

    private HttpResponse<?> keep(StaffMember me, TextForm form, String then) {
        drafts.keep(me, form.text(), form.typed());
        return HttpResponse.seeOther(URI.create(then));
    }

    private static TextForm inserted(TextForm form) {
        var picked = form.typed().line("insert");
        return Insertions.isWritten(picked)
                ? new TextForm(
                        form.text(),
                        form.typed()
                                .with(
                                        FormNames.BODY,
                                        Insertions.appended(form.typed().text(FormNames.BODY), picked)))
                : form;
    }

    private HttpResponse<?> answer(HttpRequest<?> request, StaffMember me, SavingOutcome outcome) {
        if (outcome instanceof SavingOutcome.Saved saved) {
            var revision = saved.revision();
            return HttpResponse.seeOther(
                    URI.create("/desk/documents/" + revision.document() + "/" + revision.language() + "?saved"));
        }
        if (outcome instanceof SavingOutcome.Refused refused) {
            return page.of(request, me, refused.form(), Notice.NOTHING, refused.problems())
                    .status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        if (outcome instanceof SavingOutcome.MovedOn moved) {
            return mergePage.of(request, moved, moved.form().text().address());
        }
        return page.of(request, me, ((SavingOutcome.GoOn) outcome).form(), Notice.NOTHING, Map.of());
    }
}
