package org.waymark.review;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Collectors;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/** Which documents are missing or outdated in a language, as the matrix says. */
@Singleton
public class Gaps {
    private final Matrix matrix;

    Gaps(Matrix matrix) {
        this.matrix = matrix;
    }

    public Set<DocumentId> in(LanguageTag language) {
        return matrix.all().stream()
                .filter(line ->
                        line.cells().stream().noneMatch(cell -> cell.language().equals(language) && !cell.isGap()))
                .map(MatrixLine::document)
                .collect(Collectors.toSet());
    }
}
