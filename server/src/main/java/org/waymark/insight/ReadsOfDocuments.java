package org.waymark.insight;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.function.ToLongFunction;
import org.waymark.archive.EntryRecord;
import org.waymark.archive.Shelf;
import org.waymark.content.DocumentId;
import org.waymark.content.ShortCode;
import org.waymark.review.ReadersInterest;

/** How often documents were read, wherever their pages stand now: their short addresses lead there. */
@Singleton
class ReadsOfDocuments implements ReadersInterest {
    private static final int DAYS = 30;

    private final PageReadsRows rows;
    private final Shelf shelf;
    private final Clock clock;

    ReadsOfDocuments(PageReadsRows rows, Shelf shelf, Clock clock) {
        this.rows = rows;
        this.shelf = shelf;
        this.clock = clock;
    }

    @Override
    public ToLongFunction<DocumentId> lastThirtyDays() {
        var byPath = new HashMap<String, Long>();
        for (var total : rows.since(LocalDate.now(clock).minusDays(DAYS).toString())) {
            byPath.merge(belowLanguage(total.path()), total.reads(), Long::sum);
        }
        var archive = shelf.current();
        return document -> archive.flatMap(edition -> edition.find("q/" + ShortCode.of(document) + "/index.html"))
                .map(EntryRecord::location)
                .map(location -> byPath.getOrDefault(location, 0L))
                .orElse(0L);
    }

    /** As the location of a short address is written: {@code /rights/keep-your-documents/}. */
    private static String belowLanguage(String path) {
        int slash = path.indexOf('/');
        return (slash < 0 ? "" : path.substring(slash)).replaceFirst("index\\.html$", "");
    }
}
