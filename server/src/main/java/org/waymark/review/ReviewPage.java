package org.waymark.review;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.documents.BlockDifference;
import org.waymark.documents.CommentViews;
import org.waymark.documents.CommentViews.CommentView;
import org.waymark.documents.FieldDifference;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.language.Direction;
import org.waymark.language.Formats;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.staff.DeskPages;
import org.waymark.staff.StaffMember;
import org.waymark.staff.StaffNames;

/** One revision as its reviewers see it: what it changes, what the gates say, what was decided, and what can be. */
@Singleton
class ReviewPage {
    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Content NOTHING = new Content(Fields.EMPTY, "");

    private final RevisionAtDesk desk;
    private final Revisions revisions;
    private final DecisionsAtDesk decisions;
    private final QueueRows published;
    private final GatesAtDesk gates;
    private final Languages languages;
    private final Formats formats;
    private final StaffNames names;
    private final DeskPages pages;
    private final CommentViews comments;

    ReviewPage(
            RevisionAtDesk desk,
            Revisions revisions,
            DecisionsAtDesk decisions,
            QueueRows published,
            GatesAtDesk gates,
            Languages languages,
            Formats formats,
            StaffNames names,
            DeskPages pages,
            CommentViews comments) {
        this.desk = desk;
        this.revisions = revisions;
        this.decisions = decisions;
        this.published = published;
        this.gates = gates;
        this.languages = languages;
        this.formats = formats;
        this.names = names;
        this.pages = pages;
        this.comments = comments;
    }

    /** @param notice the key of what stood in the way; empty for nothing */
    MutableHttpResponse<?> of(HttpRequest<?> request, StaffMember me, Revision revision, String notice) {
        return of(request, me, revision, notice, Map.of());
    }

    /** @param typed what stood in a form that was refused */
    MutableHttpResponse<?> of(
            HttpRequest<?> request, StaffMember me, Revision revision, String notice, Map<String, ?> typed) {
        var language = pages.language(request);
        var model = new HashMap<String, Object>(Map.of(
                "notice",
                notice,
                "address",
                RevisionAtDesk.address(revision),
                "preview",
                "/desk/preview/" + revision.name()));
        model.putAll(heading(revision, language));
        model.putAll(author(revision, language));
        model.putAll(typed);
        var open = comments.of(
                revision.document(), revision.language(), revision.content().body(), language);
        model.put("comments", open);
        model.put("openComments", open.size());
        model.putAll(changes(revision, open));
        model.putAll(source(revision, language));
        model.putAll(gates.findings(revision));
        model.putAll(decisions.of(revision, me, language));
        return pages.page(request, "desk/review/review", "desk.review.page", model);
    }

    private Map<String, Object> heading(Revision revision, LanguageTag language) {
        boolean isFacts = revision.language().equals(LanguageTag.UND);
        return Map.of(
                "title",
                title(revision),
                "document",
                revision.document().toString(),
                "isFacts",
                isFacts,
                "languageName",
                isFacts
                        ? ""
                        : formats.languageName(language, revision.language().value()),
                "lang",
                isFacts ? "en" : revision.language().value(),
                "dir",
                dir(revision.language()),
                "number",
                revision.number());
    }

    private Map<String, Object> author(Revision revision, LanguageTag language) {
        return Map.of(
                "author", names.all().apply(revision.author()),
                "at", formats.moment(language, revision.savedAt(), UTC),
                "note", revision.note(),
                "minor", revision.minor());
    }

    private String title(Revision revision) {
        return revision.content()
                .fields()
                .text("title")
                .or(() -> revisions
                        .latest(revision.document(), desk.document(revision).sourceLanguage())
                        .flatMap(text -> text.content().fields().text("title")))
                .orElse(revision.document().toString());
    }

    private Map<String, Object> changes(Revision revision, List<CommentView> open) {
        var live = published
                .live(revision.document().toString(), revision.language().value())
                .flatMap(revisions::find);
        var before = live.map(Revision::content).orElse(NOTHING);
        var after = revision.content();
        var fields = FieldDifference.between(before.fields(), after.fields());
        var blocks = BlockDifference.between(before.body(), after.body());
        var changedFields = fields.stream().filter(FieldDifference::isChanged).toList();
        var whole = BlockDifference.between(after.body(), after.body());
        boolean bodyChanges = blocks.stream().anyMatch(block -> !block.isSame());
        return Map.of(
                "isNew",
                live.isEmpty(),
                "fields",
                fields,
                "changedFields",
                live.isEmpty() ? List.of() : changedFields,
                "bodyChanges",
                live.isPresent() && bodyChanges,
                "commented",
                CommentedBlock.of(live.isPresent() && bodyChanges ? blocks : whole, open),
                "same",
                live.isPresent() && changedFields.isEmpty() && !bodyChanges,
                "whole",
                whole);
    }

    private Map<String, Object> source(Revision revision, LanguageTag language) {
        var number = revision.sourceRevision();
        if (number == null) {
            return Map.of();
        }
        var from = desk.document(revision).sourceLanguage();
        var newest = revisions
                .latest(revision.document(), from)
                .map(Revision::number)
                .orElse(number);
        return revisions
                .find(revision.document(), from, number)
                .<Map<String, Object>>map(source -> Map.of(
                        "source",
                                BlockDifference.between(
                                        source.content().body(),
                                        source.content().body()),
                        "sourceFields",
                                FieldDifference.between(
                                        Fields.EMPTY, source.content().fields()),
                        "sourceName", formats.languageName(language, from.value()),
                        "sourceLang", from.value(),
                        "sourceDir", dir(from),
                        "sourceMoved", newest > number))
                .orElseGet(Map::of);
    }

    private String dir(LanguageTag language) {
        return Optional.of(language)
                .flatMap(languages::find)
                .map(Language::direction)
                .orElse(Direction.LTR)
                .html();
    }
}
