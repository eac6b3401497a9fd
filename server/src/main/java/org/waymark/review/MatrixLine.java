package org.waymark.review;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.waymark.content.DocumentId;
import org.waymark.content.LanguageTag;

/**
 * A document with how it stands in each language.
 *
 * @param path the document and those it lies below
 * @param topics what its facts say it is about
 * @param changed when anything of it was saved last
 * @param reads how often readers read it in the last thirty days
 */
record MatrixLine(
        DocumentId document,
        String title,
        LanguageTag source,
        List<DocumentId> path,
        Set<String> topics,
        Instant changed,
        long reads,
        List<MatrixCell> cells) {

    MatrixLine with(List<MatrixCell> fewer) {
        return new MatrixLine(document, title, source, path, topics, changed, reads, fewer);
    }

    long gaps() {
        return cells.stream().filter(MatrixCell::isGap).count();
    }
}
