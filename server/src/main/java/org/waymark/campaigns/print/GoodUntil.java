package org.waymark.campaigns.print;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.waymark.content.DocumentId;
import org.waymark.publishing.EditionContents;
import org.waymark.publishing.PublishedDocument;

/** Until when what an edition says of documents is good: pages are read again, help lines are checked again. */
final class GoodUntil {
    private GoodUntil() {}

    /** The first of the days; empty where none is known. */
    static Optional<LocalDate> first(Stream<DocumentId> documents, EditionContents contents) {
        return documents
                .flatMap(id -> contents.document(id).stream())
                .flatMap(document -> day(document).stream())
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> day(PublishedDocument document) {
        return document.facts()
                .text("review-by")
                .or(() -> document.facts().object("verification").flatMap(check -> check.text("check-again")))
                .map(LocalDate::parse);
    }
}
