package org.waymark.review;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** Says of every document in which languages it is not ready to go out. */
@Singleton
public class AllReady {
    private final Matrix matrix;

    AllReady(Matrix matrix) {
        this.matrix = matrix;
    }

    public Map<DocumentId, Readiness> byDocument() {
        return matrix.all().stream().collect(Collectors.toMap(MatrixLine::document, AllReady::of));
    }

    private static Readiness of(MatrixLine line) {
        return new Readiness(
                line.document(),
                line.title(),
                line.path(),
                languages(line, AllReady::isUnfinished),
                languages(line, cell -> cell.first() == MatrixState.MISSING));
    }

    private static List<LanguageTag> languages(MatrixLine line, Predicate<MatrixCell> which) {
        return line.cells().stream()
                .filter(cell -> !cell.language().equals(LanguageTag.UND))
                .filter(which)
                .map(MatrixCell::language)
                .toList();
    }

    private static boolean isUnfinished(MatrixCell cell) {
        return switch (cell.first()) {
            case DRAFT, REJECTED, IN_REVIEW -> true;
            case APPROVED, LIVE -> cell.states().contains(MatrixState.OUTDATED);
            default -> false;
        };
    }
}
