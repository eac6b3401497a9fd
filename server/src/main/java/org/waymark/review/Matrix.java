package org.waymark.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Place;
import org.waymark.language.Language;
import org.waymark.language.Languages;
import org.waymark.staff.Permission;
import org.waymark.staff.StaffMember;

/** Every document in every language, as far as somebody's roles reach. */
@Singleton
class Matrix {
    private final MatrixTable table;
    private final Languages languages;
    private final ReadersInterest readers;
    private final Clock clock;

    Matrix(MatrixTable table, Languages languages, ReadersInterest readers, Clock clock) {
        this.table = table;
        this.languages = languages;
        this.readers = readers;
        this.clock = clock;
    }

    /** All documents of which the person may see anything, in no order; cells in the order of {@link #columns}. */
    List<MatrixLine> of(StaffMember person) {
        var lines = new ArrayList<MatrixLine>();
        for (var line : all()) {
            var seen = line.cells().stream()
                    .filter(cell -> person.may(Permission.READ_DRAFTS, cell.language(), line.path()))
                    .toList();
            if (!seen.isEmpty()) {
                lines.add(line.with(seen));
            }
        }
        return lines;
    }

    List<MatrixLine> all() {
        var byDocument = table.current();
        var columns = columns(byDocument.values());
        var above = above(byDocument);
        var reads = readers.lastThirtyDays();
        return byDocument.entrySet().stream()
                .map(each -> line(
                        each.getKey(),
                        path(each.getKey(), above),
                        each.getValue(),
                        reads.applyAsLong(each.getKey()),
                        columns))
                .toList();
    }

    /** The facts first, then the languages readers are offered, then others that something is written in. */
    private List<LanguageTag> columns(Iterable<List<MatrixRow>> documents) {
        Set<LanguageTag> columns = new LinkedHashSet<>();
        columns.add(LanguageTag.UND);
        languages.offered().stream().map(Language::tag).forEach(columns::add);
        Set<String> others = new TreeSet<>();
        documents.forEach(own ->
                own.stream().map(MatrixRow::language).filter(Objects::nonNull).forEach(others::add));
        others.stream().map(LanguageTag::new).forEach(columns::add);
        return List.copyOf(columns);
    }

    private MatrixLine line(
            DocumentId document, List<DocumentId> path, List<MatrixRow> own, long reads, List<LanguageTag> columns) {
        var source = new LanguageTag(own.get(0).sourceLanguage());
        var facts = fields(own, MatrixRow::isFacts);
        int major = own.stream()
                .map(MatrixRow::major)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
        boolean overdue = isOverdue(facts);
        Map<String, List<MatrixRow>> byLanguage = new HashMap<>();
        for (var row : own) {
            if (row.language() != null) {
                byLanguage
                        .computeIfAbsent(row.language(), key -> new ArrayList<>(1))
                        .add(row);
            }
        }
        var cells = columns.stream()
                .map(tag -> Optional.ofNullable(byLanguage.get(tag.value()))
                        .map(written -> MatrixCell.of(tag, written, major, overdue))
                        .orElseGet(() -> MatrixCell.missing(tag)))
                .toList();
        var changed = own.stream()
                .map(MatrixRow::savedAt)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        var title = fields(own, MatrixRow::isSource).text("title").orElse(document.toString());
        return new MatrixLine(document, title, source, path, Set.copyOf(facts.texts("topics")), changed, reads, cells);
    }

    private boolean isOverdue(Fields facts) {
        var today = LocalDate.now(clock).toString();
        return Stream.concat(
                        facts.text("review-by").stream(),
                        facts.object("verification").flatMap(each -> each.text("check-again")).stream())
                .anyMatch(day -> day.compareTo(today) < 0);
    }

    private static Fields fields(List<MatrixRow> own, Predicate<MatrixRow> which) {
        return own.stream().filter(which).findFirst().map(MatrixRow::parsed).orElse(Fields.EMPTY);
    }

    private static Map<DocumentId, DocumentId> above(Map<DocumentId, List<MatrixRow>> byDocument) {
        Map<DocumentId, DocumentId> above = new HashMap<>();
        byDocument.forEach((document, own) -> Kinds.find(document.kind())
                .filter(Kind::isTree)
                .flatMap(kind ->
                        Place.of(document, fields(own, MatrixRow::isFacts)).above())
                .ifPresent(parent -> above.put(document, parent)));
        return above;
    }

    private static List<DocumentId> path(DocumentId document, Map<DocumentId, DocumentId> above) {
        Set<DocumentId> path = new LinkedHashSet<>();
        var at = Optional.of(document);
        while (at.isPresent() && path.add(at.get())) {
            at = Optional.ofNullable(above.get(at.get()));
        }
        return List.copyOf(path);
    }
}
