package org.waymark.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.content.Fields;
import org.waymark.content.Kind;
import org.waymark.content.Kinds;
import org.waymark.content.LanguageTag;
import org.waymark.documents.Place;

/**
 * A document as its newest facts and its newest text in the source language show it, and how it stands in each language
 * that something is written in; the facts stand under {@code und}.
 *
 * @param above what it lies below in the tree
 * @param checkBy the first day on which somebody should look at its facts again, in ISO 8601
 * @param major the newest revision of the source, up to the approved one, that changed something for translations; 0 for
 *     none
 */
record MatrixDocument(
        DocumentId id,
        LanguageTag source,
        String title,
        Set<String> topics,
        @Nullable DocumentId above,
        @Nullable String checkBy,
        int major,
        Map<LanguageTag, MatrixText> texts) {

    static MatrixDocument of(
            DocumentId id,
            LanguageTag source,
            Fields facts,
            Fields heading,
            int major,
            Map<LanguageTag, MatrixText> texts) {
        var checkBy = Stream.concat(
                        facts.text("review-by").stream(),
                        facts.object("verification").flatMap(each -> each.text("check-again")).stream())
                .min(Comparator.naturalOrder());
        var above = Kinds.find(id.kind()).filter(Kind::isTree).flatMap(kind -> Place.of(id, facts)
                .above());
        return new MatrixDocument(
                id,
                source,
                heading.text("title").orElse(id.toString()),
                Set.copyOf(facts.texts("topics")),
                above.orElse(null),
                checkBy.orElse(null),
                major,
                texts);
    }

    boolean isOverdue(LocalDate today) {
        return checkBy != null && checkBy.compareTo(today.toString()) < 0;
    }

    /** When anything of it was saved last. */
    Instant changed() {
        return texts.values().stream()
                .map(MatrixText::savedAt)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    Optional<DocumentId> parent() {
        return Optional.ofNullable(above);
    }
}
