package org.waymark.publishing;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.Content;
import org.waymark.content.DocumentId;
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
import org.waymark.review.OverriddenGate;
import org.waymark.review.OverriddenGates;
import org.waymark.staff.DeskPages;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;
import org.waymark.staff.StaffNames;

/** The list of editions, and one edition beside any other. */
@Singleton
class EditionPage {
    private static final ZoneId UTC = ZoneId.of("UTC");
    /** More than this nobody reads on one page. */
    private static final int MOST_CHANGES = 100;

    private static final int MOST_EDITIONS = 200;
    private static final Content NOTHING = new Content(Fields.EMPTY, "");

    private final Releases releases;
    private final CompareEditions compare;
    private final ReadyToPublish ready;
    private final Revisions revisions;
    private final Languages languages;
    private final Formats formats;
    private final OverriddenGates gates;
    private final StaffNames names;
    private final DeskPages pages;

    EditionPage(
            Releases releases,
            CompareEditions compare,
            ReadyToPublish ready,
            Revisions revisions,
            Languages languages,
            Formats formats,
            OverriddenGates gates,
            StaffNames names,
            DeskPages pages) {
        this.releases = releases;
        this.compare = compare;
        this.ready = ready;
        this.revisions = revisions;
        this.languages = languages;
        this.formats = formats;
        this.gates = gates;
        this.names = names;
        this.pages = pages;
    }

    MutableHttpResponse<?> list(HttpRequest<?> request) {
        return pages.page(request, "desk/editions/editions", "desk.editions.title", Map.of("editions", lines(request)));
    }

    /**
     * @param than the number of the edition to compare with; 0 for what nobody had before the first
     * @param notice the key of what was done or stood in the way; empty for nothing
     * @throws EditionUnknown when there is none of that number
     */
    MutableHttpResponse<?> one(HttpRequest<?> request, StaffMember me, int number, int than, String notice) {
        var lines = lines(request);
        var line = lines.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(EditionUnknown::new);
        if (than > 0 && lines.stream().noneMatch(each -> each.number() == than)) {
            throw new EditionUnknown();
        }
        var edition = new EditionNumber(number);
        var changes = than == 0 ? compare.sinceNothing(edition) : compare.between(new EditionNumber(than), edition);
        var model = new HashMap<String, Object>();
        model.put("notice", notice);
        model.put("edition", line);
        model.put("than", than);
        model.put(
                "others",
                lines.stream()
                        .filter(each -> each.number() != number)
                        .map(each -> choice(each, than))
                        .toList());
        model.put("changes", views(pages.language(request), changes));
        model.put("begun", compare.noticesOnlyIn(number, than));
        model.put("ended", compare.noticesOnlyIn(than, number));
        model.put("more", Math.max(0, changes.size() - MOST_CHANGES));
        model.put("mayRollBack", !line.current() && me.mayEverywhere(Permission.PUBLISH));
        return pages.page(request, "desk/editions/edition", "desk.edition.title", model);
    }

    private static PublishingView.Choice choice(PublishingView.Line line, int than) {
        return new PublishingView.Choice(
                Integer.toString(line.number()), line.number() + " – " + line.name(), line.number() == than);
    }

    private List<PublishingView.Line> lines(HttpRequest<?> request) {
        var language = pages.language(request);
        var name = names.all();
        var all = releases.all();
        int newest = all.stream()
                .mapToInt(release -> release.edition().value())
                .max()
                .orElse(0);
        return all.stream()
                .limit(MOST_EDITIONS)
                .map(release -> new PublishingView.Line(
                        release.edition().value(),
                        release.name(),
                        name.apply(release.person()),
                        formats.moment(language, release.madeAt(), UTC),
                        release.edition().value() == newest))
                .toList();
    }

    private List<PublishingView.Changed> views(LanguageTag language, List<TextChange> changes) {
        var shown = changes.stream().limit(MOST_CHANGES).toList();
        var ids = shown.stream()
                .flatMap(change -> Stream.of(Optional.ofNullable(change.before()), Optional.ofNullable(change.after())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Map<Long, Revision> byId =
                revisions.among(ids).stream().collect(Collectors.toMap(Revision::id, Function.identity()));
        var titles = shown.isEmpty() ? Map.<DocumentId, String>of() : ready.titles();
        var overridden = overridden(shown);
        return shown.stream()
                .map(change -> view(
                                language,
                                change,
                                content(byId, change.before()),
                                content(byId, change.after()),
                                titles.getOrDefault(
                                        change.document(), change.document().toString()))
                        .with(overridden.get(change.after())))
                .toList();
    }

    /** By the revisions that were approved although a gate was closed, with people as they are called. */
    private Map<Long, OverriddenGate> overridden(List<TextChange> changes) {
        var ids = changes.stream()
                .map(TextChange::after)
                .flatMap(Stream::ofNullable)
                .toList();
        var found = new HashMap<Long, OverriddenGate>();
        var name = names.all();
        gates.among(ids)
                .forEach((id, gate) -> found.put(
                        id, new OverriddenGate(name.apply(gate.person()), gate.reason(), name.apply(gate.second()))));
        return found;
    }

    private static Content content(Map<Long, Revision> byId, @Nullable Long revision) {
        return revision == null
                ? NOTHING
                : Objects.requireNonNull(byId.get(revision)).content();
    }

    private PublishingView.Changed view(
            LanguageTag language, TextChange change, Content before, Content after, String title) {
        boolean isFacts = change.language().equals(LanguageTag.UND);
        boolean both = change.before() != null && change.after() != null;
        return new PublishingView.Changed(
                title,
                change.document().toString(),
                isFacts ? "" : formats.languageName(language, change.language().value()),
                isFacts ? "en" : change.language().value(),
                languages
                        .find(change.language())
                        .map(Language::direction)
                        .orElse(Direction.LTR)
                        .html(),
                deed(change),
                both
                        ? FieldDifference.between(before.fields(), after.fields()).stream()
                                .filter(FieldDifference::isChanged)
                                .toList()
                        : List.of(),
                both && !before.body().equals(after.body())
                        ? BlockDifference.between(before.body(), after.body())
                        : List.of(),
                null);
    }

    private static String deed(TextChange change) {
        if (change.after() == null) {
            return "desk.edition.withdrawn";
        }
        return change.before() == null ? "desk.edition.added" : "desk.edition.changed";
    }
}
