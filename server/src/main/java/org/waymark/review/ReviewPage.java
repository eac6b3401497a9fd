package org.waymark.review;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.waymark.content.Content;
import org.waymark.content.Fields;
import org.waymark.content.LanguageTag;
import org.waymark.documents.BlockDifference;
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
    private final ReviewEvents events;
    private final QueueRows published;
    private final GatesAtDesk gates;
    private final Languages languages;
    private final Formats formats;
    private final StaffNames names;
    private final DeskPages pages;

    ReviewPage(
            RevisionAtDesk desk,
            Revisions revisions,
            ReviewEvents events,
            QueueRows published,
            GatesAtDesk gates,
            Languages languages,
            Formats formats,
            StaffNames names,
            DeskPages pages) {
        this.desk = desk;
        this.revisions = revisions;
        this.events = events;
        this.published = published;
        this.gates = gates;
        this.languages = languages;
        this.formats = formats;
        this.names = names;
        this.pages = pages;
    }

    /** @param notice the key of what stood in the way; empty for nothing */
    MutableHttpResponse<?> of(HttpRequest<?> request, StaffMember me, Revision revision, String notice) {
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
        model.putAll(changes(revision));
        model.putAll(source(revision, language));
        model.putAll(gates.findings(revision));
        model.putAll(decisions(revision, me, language));
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

    private Map<String, Object> changes(Revision revision) {
        var live = published
                .live(revision.document().toString(), revision.language().value())
                .flatMap(revisions::find);
        var before = live.map(Revision::content).orElse(NOTHING);
        var after = revision.content();
        var fields = FieldDifference.between(before.fields(), after.fields());
        var blocks = BlockDifference.between(before.body(), after.body());
        var changedFields = fields.stream().filter(FieldDifference::isChanged).toList();
        boolean bodyChanges = blocks.stream().anyMatch(block -> !block.isSame());
        return Map.of(
                "isNew",
                live.isEmpty(),
                "fields",
                fields,
                "changedFields",
                live.isEmpty() ? List.of() : changedFields,
                "blocks",
                live.isEmpty() || !bodyChanges ? List.of() : blocks,
                "same",
                live.isPresent() && changedFields.isEmpty() && !bodyChanges,
                "whole",
                BlockDifference.between(after.body(), after.body()));
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

    private Map<String, Object> decisions(Revision revision, StaffMember me, LanguageTag language) {
        var all = events.of(revision.id());
        var decisions = Decisions.of(all);
        int needed = events.approvalsNeeded(revision);
        var state = decisions.state(needed);
        boolean inReview = state == ReviewState.IN_REVIEW;
        boolean own = revision.author().equals(me.journalName());
        boolean saidYes = decisions.approvers().contains(me.journalName());
        boolean may = inReview && desk.mayReview(me, revision);
        var name = names.all();
        var model = new HashMap<>(gates.override(revision, decisions, me.journalName(), may, name));
        model.putAll(Map.of(
                "state",
                key(state),
                "urgent",
                decisions.urgent(),
                "approvals",
                decisions.approvers().size(),
                "needed",
                needed,
                "sensitive",
                needed > 1,
                "mayApprove",
                may && !own && !saidYes,
                "maySendBack",
                may,
                "why",
                why(inReview, own, saidYes),
                "mayMarkUrgent",
                inReview && !decisions.urgent() && MarkUrgent.canBeUrgent(revision) && desk.mayWrite(me, revision),
                "decided",
                all.stream()
                        .map(event -> new DecisionView(
                                "desk.decision." + event.kind().word(),
                                name.apply(event.person()),
                                formats.moment(language, event.at(), UTC),
                                event.reason()))
                        .toList()));
        model.put("withAuthor", own && (state == ReviewState.DRAFT || state == ReviewState.REJECTED));
        return model;
    }

    /** The key of why this person cannot approve it although it is in review; empty when nothing special stands in the way. */
    private static String why(boolean inReview, boolean own, boolean saidYes) {
        if (!inReview) {
            return "";
        }
        if (own) {
            return "desk.review.own";
        }
        return saidYes ? "desk.review.second" : "";
    }

    static String key(ReviewState state) {
        return "desk.state." + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String dir(LanguageTag language) {
        return Optional.of(language)
                .flatMap(languages::find)
                .map(Language::direction)
                .orElse(Direction.LTR)
                .html();
    }
}
