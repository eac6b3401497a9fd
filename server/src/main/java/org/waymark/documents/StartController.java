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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.waymark.content.DocumentId;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.content.Picture;
import org.waymark.documents.FieldView.ChoiceView;
import org.waymark.language.Formats;
import org.waymark.language.Languages;
import org.waymark.language.Words;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Needs;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Beginning a document: what it is, what it is called, where it stands. */
@Controller("/desk/documents/new")
@ExecuteOn(TaskExecutors.BLOCKING)
@Produces(MediaType.TEXT_HTML)
@Needs(Permission.WRITE)
class StartController {
    private final StartDocument start;
    private final DocumentList list;
    private final DocumentPaths paths;
    private final Drafts drafts;
    private final DeskTexts texts;
    private final Languages languages;
    private final Words words;
    private final Formats formats;
    private final DeskPages pages;

    StartController(
            StartDocument start,
            DocumentList list,
            DocumentPaths paths,
            Drafts drafts,
            DeskTexts texts,
            Languages languages,
            Words words,
            Formats formats,
            DeskPages pages) {
        this.start = start;
        this.list = list;
        this.paths = paths;
        this.drafts = drafts;
        this.texts = texts;
        this.languages = languages;
        this.words = words;
        this.formats = formats;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> ask(HttpRequest<?> request, StaffMember me) {
        var form = new StartForm(new TypedText(Map.of(
                StartForm.KIND,
                request.getParameters().get("kind", String.class, "page"),
                StartForm.SOURCE,
                pages.language(request).value())));
        return page(request, me, form, Map.of());
    }

    @Post(consumes = MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> begin(HttpRequest<?> request, StaffMember me, @Body Map<String, String> sent) {
        var form = new StartForm(new TypedText(sent));
        var problems = form.problems();
        if (!problems.isEmpty()) {
            return page(request, me, form, problems).status(HttpStatus.UNPROCESSABLE_ENTITY);
        }
        var source = form.source(languages);
        if (!me.may(Permission.WRITE, source, path(form))) {
            return page(request, me, form, Map.of(StartForm.PARENT, "desk.start.not-yours"))
                    .status(HttpStatus.FORBIDDEN);
        }
        try {
            var wanted = new NewDocument(form.id(), source, form.sensitive(), me.journalName());
            var document = start.start(wanted, form.parent().orElse(null));
            return next(me, document);
        } catch (DocumentExists | PlaceTaken taken) {
            return page(request, me, form, Map.of(StartForm.NAME, "desk.start.name.taken"))
                    .status(HttpStatus.CONFLICT);
        }
    }

    private List<DocumentId> path(StartForm form) {
        var path = new ArrayList<>(List.of(form.id()));
        form.parent().ifPresent(parent -> path.addAll(paths.path(parent)));
        return path;
    }

    /** To its text; first to its facts where those could not be begun. */
    private HttpResponse<?> next(StaffMember me, Document document) {
        var source =
                texts.text(document.id().toString(), document.sourceLanguage().value());
        if (Kinds.named(document.id().kind()).isTree()) {
            return HttpResponse.seeOther(URI.create(source.address()));
        }
        var facts = texts.text(document.id().toString(), LanguageTag.UND.value());
        drafts.keep(me, facts, new TypedText(StartDocument.proposed(document)));
        return HttpResponse.seeOther(URI.create(facts.address()));
    }

    private MutableHttpResponse<?> page(
            HttpRequest<?> request, StaffMember me, StartForm form, Map<String, String> problems) {
        var language = pages.language(request);
        var typed = form.typed();
        return pages.page(
                request,
                "desk/documents/new",
                "desk.start.title",
                Map.of(
                        "name",
                        typed.line(StartForm.NAME),
                        "kinds",
                        // A picture begins with its file.
                        Kinds.all().stream()
                                .filter(kind -> !Picture.isOne(kind))
                                .map(kind -> choice(
                                        kind.name(),
                                        words.say(language, "desk.kind." + kind.name()),
                                        typed.line(StartForm.KIND)))
                                .toList(),
                        "parents",
                        list
                                .ofKinds(
                                        me,
                                        language,
                                        Set.copyOf(Kinds.all().stream()
                                                .filter(Kind::isTree)
                                                .map(Kind::name)
                                                .toList()))
                                .stream()
                                .map(each -> choice(
                                        each.document().id().toString(),
                                        "– ".repeat(each.depth()) + each.title().text(),
                                        typed.line(StartForm.PARENT)))
                                .toList(),
                        "sources",
                        languages.all().stream()
                                .map(each -> choice(
                                        each.tag().value(),
                                        formats.languageName(
                                                language, each.tag().value()),
                                        typed.line(StartForm.SOURCE)))
                                .toList(),
                        "sensitive",
                        form.sensitive(),
                        "problems",
                        problems));
    }

    private static ChoiceView choice(String value, String words, String chosen) {
        return new ChoiceView(value, value, words, value.equals(chosen));
    }
}
