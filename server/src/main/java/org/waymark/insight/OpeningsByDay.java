package org.waymark.insight;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.waymark.archive.EntryRecord;
import org.waymark.archive.Shelf;
import org.waymark.campaigns.results.Openings;
import org.waymark.content.DocumentId;
import org.waymark.content.ShortCode;

/** What campaigns may know of readers: totals by day. A page is counted where it stands now. */
@Singleton
class OpeningsByDay implements Openings {
    private final PageReadsRows rows;
    private final Shelf shelf;

    OpeningsByDay(PageReadsRows rows, Shelf shelf) {
        this.rows = rows;
        this.shelf = shelf;
    }

    @Override
    public List<Opening> ofPage(DocumentId page, LocalDate from, LocalDate until) {
        return shelf.current()
                .flatMap(edition -> edition.find("q/" + ShortCode.of(page) + "/index.html"))
                .map(EntryRecord::location)
                .map(location -> opened("%" + location + "index.html", from, until)
                        .filter(row -> row.path().indexOf('/')
                                == row.path().length() - location.length() - "index.html".length())
                        .map(row ->
                                opening(row, row.path().substring(0, row.path().indexOf('/'))))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Opening> byCode(DocumentId page, String code, LocalDate from, LocalDate until) {
        return opened("q/" + ShortCode.of(page) + "?" + code, from, until)
                .map(row -> opening(row, ""))
                .toList();
    }

    private Stream<PageReadsRow> opened(String path, LocalDate from, LocalDate until) {
        return rows.between(path, from.toString(), until.toString()).stream();
    }

    private static Opening opening(PageReadsRow row, String language) {
        return new Opening(LocalDate.parse(row.readOn()), language, row.reads());
    }
}
