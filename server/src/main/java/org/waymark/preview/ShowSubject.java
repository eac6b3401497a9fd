package org.waymark.preview;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.waymark.content.DocumentId;
import org.waymark.content.FactStatus;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentPaths;
import org.waymark.documents.Documents;
import org.waymark.documents.FieldCheck;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.NextContents;
import org.waymark.publishing.PublishedDocument;
import org.waymark.rendering.Preview;
import org.waymark.rendering.RenderPreview;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Makes the page of readers that holds the text: what is live, with this in its place. */
@Singleton
class ShowSubject {
    private final NextContents next;
    private final RenderPreview render;
    private final FieldCheck check;
    private final Documents documents;
    private final DocumentPaths paths;
    private final Languages languages;

    ShowSubject(
            NextContents next,
            RenderPreview render,
            FieldCheck check,
            Documents documents,
            DocumentPaths paths,
            Languages languages) {
        this.next = next;
        this.render = render;
        this.check = check;
        this.documents = documents;
        this.paths = paths;
        this.languages = languages;
    }

    /**
     * A page that was made.
     *
     * @param status whether readers may see the document at all
     */
    record Shown(Preview preview, FactStatus status) {}

    /**
     * @param in the language of the page
     * @param reader whose roles it is shown by: what it embeds may be a draft as well
     * @throws CannotBeShown when no page can be made of it
     */
    Shown show(Subject subject, Language in, StaffMember reader) {
        if (!Kinds.named(subject.document().kind()).isInEditions()) {
            throw new CannotBeShown("desk.preview.no-page");
        }
        if (!check.problems(
                        subject.document().kind(),
                        subject.language(),
                        subject.content().fields())
                .isEmpty()) {
            throw new CannotBeShown("desk.preview.wrong");
        }
        var contents = contents(subject, reader)
                .orElseThrow(
                        () -> new CannotBeShown(subject.isFacts() ? "desk.preview.no-text" : "desk.preview.no-facts"));
        return render.page(contents, subject.document(), in)
                .map(page -> new Shown(page, status(contents, subject)))
                .orElseThrow(() -> new CannotBeShown("desk.preview.hidden"));
    }

    private Optional<EditionContents> contents(Subject subject, StaffMember reader) {
        var saved = subject.saved();
        Predicate<DocumentId> mayBeSeen = id -> reader.may(Permission.READ_DRAFTS, paths.path(id));
        return saved != null
                ? next.with(saved, mayBeSeen)
                : next.withUnsaved(
                        subject.document(), subject.language(), subject.content(), subject.sourceRevision(), mayBeSeen);
    }

    private static FactStatus status(EditionContents contents, Subject subject) {
        return contents.document(subject.document())
                .map(PublishedDocument::facts)
                .map(FactStatus::of)
                .orElse(FactStatus.CURRENT);
    }

    /**
     * The language of the page: of a text its own, of facts the one asked for, or that of the document.
     *
     * @throws CannotBeShown when the site does not offer it
     */
    Language language(Subject subject, String asked) {
        var wanted = subject.isFacts() ? asked : subject.language().value();
        return offered(wanted)
                .or(() -> subject.isFacts()
                        ? offered(documents
                                .get(subject.document())
                                .sourceLanguage()
                                .value())
                        : Optional.empty())
                .or(() -> subject.isFacts() ? languages.offered().stream().findFirst() : Optional.empty())
                .orElseThrow(() -> new CannotBeShown("desk.preview.not-offered"));
    }

    private Optional<Language> offered(String tag) {
        return languages.offered().stream()
                .filter(each -> each.tag().value().equals(tag))
                .findFirst();
    }

    /** The languages that facts can be looked at in; of a text there is no choice. */
    List<LanguageTag> choice(Subject subject) {
        return subject.isFacts()
                ? languages.offered().stream().map(Language::tag).toList()
                : List.of();
    }
}
