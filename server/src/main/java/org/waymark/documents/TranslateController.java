package org.waymark.documents;

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
import org.jspecify.annotations.Nullable;
import org.waymark.content.Sentence;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Translating a text. */
@Controller("/desk/translate/{document}/{language}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.TRANSLATE)
class TranslateController {
    private final DeskTexts texts;
    private final Revisions revisions;
    private final Drafts drafts;
    private final SaveForm save;
    private final TranslationRows rows;
    private final TranslatePage page;
    private final MergePage mergePage;
    private final TextComments comments;
    private final MachineTranslation machine;

    TranslateController(
            DeskTexts texts,
            Revisions revisions,
            Drafts drafts,
            SaveForm save,
            TranslationRows rows,
            TranslatePage page,
            MergePage mergePage,
            TextComments comments,
            MachineTranslation machine) {
        this.texts = texts;
        this.revisions = revisions;
        this.drafts = drafts;
        this.save = save;
        this.rows = rows;
        this.page = page;
        this.mergePage = mergePage;
        this.comments = comments;
        this.machine = machine;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, StaffMember me, String document, String language) {
        var text = texts.text(document, language);
        if (!text.isTranslation()) {
            return HttpResponse.seeOther(URI.create(text.address()));
        }
        var source = source(text);
        var saved = saved(text);
        int number = saved == null ? 0 : saved.number();
        var draft = drafts.find(me, text)
                .map(each -> Map.entry(each, new TextForm(text, each.typed())))
                .filter(each -> saved == null || !each.getValue().content().equals(saved.content()))
                .orElse(null);
        if (draft != null) {
            var notice = new Notice(
                    number, false, draft.getKey().keptAt(), draft.getValue().basedOn() < number);
            return page.of(request, me, draft.getValue(), source, saved, notice, Map.of());
        }
        boolean justSaved = request.getParameters().contains("saved");
        return page.of(
                request, me, TextForm.begun(text, saved), source, saved, Notice.latest(number, justSaved), Map.of());
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> save(
            HttpRequest<?> request, StaffMember me, String document, String language, @Body Map<String, String> sent) {
        var text = texts.text(document, language);
        if (!text.isTranslation()) {
            return HttpResponse.seeOther(URI.create(text.address()));
        }
        var form = new TextForm(text, new TypedText(sent));
        if (form.typed().has(FormNames.SETTLE)) {
            comments.settle(text.document().id(), text.language(), form.typed().number(FormNames.SETTLE), me);
            return again(request, me, form, Map.of());
        }
        if (form.typed().has(FormNames.ASK)) {
            return asked(request, me, form);
        }
        if (form.typed().has("take")) {
            return again(request, me, taken(form), Map.of());
        }
        if (form.deed().equals("insert")) {
            return again(request, me, inserted(form), Map.of());
        }
        if (form.deed().equals("keep") || form.deed().equals("preview")) {
            drafts.keep(me, text, form.typed());
            return HttpResponse.seeOther(URI.create(form.deed().equals("keep") ? text.translation() : text.preview()));
        }
        return answer(request, me, save.save(me, form));
    }

    private HttpResponse<?> answer(HttpRequest<?> request, StaffMember me, SavingOutcome outcome) {
        if (outcome instanceof SavingOutcome.Saved saved) {
            var revision = saved.revision();
            return HttpResponse.seeOther(
                    URI.create("/desk/translate/" + revision.document() + "/" + revision.language() + "?saved"));
        }
        if (outcome instanceof SavingOutcome.Refused refused) {
            return again(request, me, refused.form(), refused.problems());
        }
        if (outcome instanceof SavingOutcome.MovedOn moved) {
            return mergePage.of(request, moved, moved.form().text().translation());
        }
        return again(request, me, ((SavingOutcome.GoOn) outcome).form(), Map.of());
    }

    private HttpResponse<?> again(
            HttpRequest<?> request, StaffMember me, TextForm form, Map<String, Sentence> problems) {
        return again(request, me, form, "", problems);
    }

    /** @param said the key of what a machine was asked and came of it; empty for nothing */
    private MutableHttpResponse<?> again(
            HttpRequest<?> request, StaffMember me, TextForm form, String said, Map<String, Sentence> problems) {
        var text = form.text();
        return page.of(request, me, form, source(text), saved(text), Notice.said(said), problems)
                .status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private HttpResponse<?> asked(HttpRequest<?> request, StaffMember me, TextForm form) {
        try {
            var begun = machine.begin(form, source(form.text()), form.typed().line(FormNames.ASK));
            return again(request, me, begun, "desk.machine.said", Map.of());
        } catch (EngineAway away) {
            return again(request, me, form, "desk.machine.away", Map.of()).status(HttpStatus.BAD_GATEWAY);
        }
    }

    /** The form with the suggestion in its field; nothing is saved yet. */
    private TextForm taken(TextForm form) {
        int number = form.typed().number("take");
        return rows.of(form, source(form.text()), saved(form.text())).stream()
                .filter(row -> row.number() == number && row.suggestion() != null)
                .findFirst()
                .map(TranslationRow::suggestion)
                .map(suggestion ->
                        new TextForm(form.text(), form.typed().with(FormNames.BLOCK + number, suggestion.text())))
                .orElse(form);
    }

    /** The form with what was picked at the end of a block; nothing is saved yet. */
    private static TextForm inserted(TextForm form) {
        var picked = form.typed().line("insert");
        var field = FormNames.BLOCK + form.typed().number(FormNames.INSERT_AT);
        return Insertions.isWritten(picked) && form.typed().has(field)
                ? new TextForm(
                        form.text(),
                        form.typed().with(field, Insertions.inBlock(form.typed().text(field), picked)))
                : form;
    }

    private Revision source(DeskText text) {
        return revisions
                .latest(text.document().id(), text.document().sourceLanguage())
                .orElseThrow(SourceNotWritten::new);
    }

    private @Nullable Revision saved(DeskText text) {
        return revisions.latest(text.document().id(), text.language()).orElse(null);
    }
}
