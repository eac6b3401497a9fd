package org.waymark.review;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;
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
        var reads = readers.lastThirtyDays();
        var today = LocalDate.now(clock);
        return byDocument.values().stream()
                .map(document -> new MatrixLine(
                        document.id(),
                        document.title(),
                        document.source(),
                        path(document.id(), byDocument),
                        document.topics(),
                        document.changed(),
                        reads.applyAsLong(document.id()),
                        cells(document, columns, today)))
                .toList();
    }

    /** The facts first, then the languages readers are offered, then others that something is written in. */
    private List<LanguageTag> columns(Collection<MatrixDocument> documents) {
        Set<LanguageTag> columns = new LinkedHashSet<>();
        columns.add(LanguageTag.UND);
        languages.offered().stream().map(Language::tag).forEach(columns::add);
        documents.stream()
                .flatMap(document -> document.texts().keySet().stream())
                .distinct()
                .sorted(Comparator.comparing(LanguageTag::value))
                .forEach(columns::add);
        return List.copyOf(columns);
    }

    private static List<MatrixCell> cells(MatrixDocument document, List<LanguageTag> columns, LocalDate today) {
        boolean overdue = document.isOverdue(today);
        return columns.stream()
                .map(tag -> Optional.ofNullable(document.texts().get(tag))
                        .map(text -> MatrixCell.of(tag, text, document.major(), overdue))
                        .orElseGet(() -> MatrixCell.missing(tag)))
                .toList();
    }

    private static List<DocumentId> path(DocumentId document, Map<DocumentId, MatrixDocument> byId) {
        Set<DocumentId> path = new LinkedHashSet<>();
        var at = Optional.of(document);
        while (at.isPresent() && path.add(at.get())) {
            at = Optional.ofNullable(byId.get(at.get())).flatMap(MatrixDocument::parent);
        }
        return List.copyOf(path);
    }
}
