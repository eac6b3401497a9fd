package org.waymark.directory;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.FactStatus;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.documents.DocumentList;
import org.waymark.documents.DocumentPaths;
import org.waymark.documents.Revision;
import org.waymark.documents.Revisions;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Whom somebody has to ask whether their facts are still true. What readers say is wrong comes first, then what was
 * not asked for longest. */
@Singleton
class CallList {
    private final Revisions revisions;
    private final DocumentList documents;
    private final DocumentPaths paths;
    private final CheckRows checks;
    private final Owners owners;
    private final WrongNumbers wrong;
    private final Clock clock;

    CallList(
            Revisions revisions,
            DocumentList documents,
            DocumentPaths paths,
            CheckRows checks,
            Owners owners,
            WrongNumbers wrong,
            Clock clock) {
        this.revisions = revisions;
        this.documents = documents;
        this.paths = paths;
        this.checks = checks;
        this.owners = owners;
        this.wrong = wrong;
        this.clock = clock;
    }

    /** What that person owns, and what nobody does, as far as their roles reach: overdue, due soon, or waiting. */
    List<Call> of(StaffMember person, LanguageTag language) {
        return everybodys(person, language).stream()
                .filter(call -> isTheirs(person, call.owner()))
                .toList();
    }

    /** How many there are, without looking up what they are called. */
    int count(StaffMember person) {
        return (int)
                theirs(person).filter(call -> call.isDue(LocalDate.now(clock))).count();
    }

    /** How many of them readers say are wrong. */
    int countReported(StaffMember person) {
        return (int) theirs(person).filter(call -> call.reports() > 0).count();
    }

    private Stream<Call> theirs(StaffMember person) {
        var owned = owners.all();
        var reports = wrong.after(last());
        return facts(person).stream()
                .filter(each -> isTheirs(person, owned.get(each.document())))
                .map(each -> new Call(
                        each.document(),
                        "",
                        each.number(),
                        each.content().fields(),
                        null,
                        null,
                        reports.getOrDefault(each.document(), 0L)));
    }

    private static boolean isTheirs(StaffMember person, @Nullable StaffMember owner) {
        return owner == null || owner.id() == person.id();
    }

    /** The same whoever owns it. */
    List<Call> everybodys(StaffMember person, LanguageTag language) {
        var today = LocalDate.now(clock);
        return all(person, language).stream()
                .filter(call -> call.isDue(today))
                .sorted(Comparator.comparing((Call call) -> call.reports() == 0)
                        .thenComparing(call -> call.urgency(today))
                        .thenComparing(call -> call.due().orElse(""))
                        .thenComparing(Call::document))
                .toList();
    }

    /** Everything that person may be asked about, however long it is still good; historical facts are not. */
    List<Call> all(StaffMember person, LanguageTag language) {
        return calls(facts(person), language);
    }

    private List<Revision> facts(StaffMember person) {
        var kinds = Kinds.all().stream()
                .filter(Kind::needsVerification)
                .map(Kind::name)
                .toList();
        var pathOf = paths.all();
        return revisions.latestFacts(kinds).stream()
                .filter(each -> FactStatus.of(each.content().fields()) != FactStatus.HISTORICAL)
                .filter(each -> person.may(Permission.WRITE, LanguageTag.UND, pathOf.apply(each.document())))
                .toList();
    }

    Optional<Call> find(DocumentId document, LanguageTag language) {
        return revisions
                .latest(document, LanguageTag.UND)
                .filter(each -> Kinds.named(document.kind()).needsVerification())
                .flatMap(each -> calls(List.of(each), language).stream().findFirst());
    }

    private List<Call> calls(List<Revision> facts, LanguageTag language) {
        var last = last();
        var reports = wrong.after(last);
        var owned = owners.all();
        var titles = documents.titles(facts.stream().map(Revision::document).toList(), language);
        var calls = new ArrayList<Call>();
        for (var each : facts) {
            var id = each.document();
            calls.add(new Call(
                    id,
                    titles.getOrDefault(id, id.toString()),
                    each.number(),
                    each.content().fields(),
                    last.get(id),
                    owned.get(id),
                    reports.getOrDefault(id, 0L)));
        }
        return calls;
    }

    private Map<DocumentId, CheckRow> last() {
        return checks.last().stream()
                .collect(Collectors.toMap(row -> DocumentId.parse(row.document()), Function.identity()));
    }
}
