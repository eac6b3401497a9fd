package org.waymark.campaigns.sending;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.http.CsvRow;
import org.waymark.language.Words;
import org.waymark.staff.DeskPages;

/** What became of the rows of a file, as tables that say rows and never numbers: whoever has the file knows whose they are. */
@Singleton
class SendingTables {
    private static final int AT_ONCE = 2000;

    private final ProblemRows problems;
    private final DeliveryRows deliveries;
    private final Words words;
    private final DeskPages pages;

    SendingTables(ProblemRows problems, DeliveryRows deliveries, Words words, DeskPages pages) {
        this.problems = problems;
        this.deliveries = deliveries;
        this.words = words;
        this.pages = pages;
    }

    String refused(HttpRequest<?> request, SendingRow sending) {
        var desk = pages.language(request);
        var csv = new StringBuilder(CsvRow.MARK).append(CsvRow.of(List.of("row", "cell", "problem", "words")));
        for (var each : problems.of(sending.number())) {
            var said = words.say(desk, "desk.sending.problem." + each.problem());
            csv.append(CsvRow.of(List.of("" + each.rowNumber(), each.cell(), each.problem(), said)));
        }
        return csv.toString();
    }

    String report(DispatchRow dispatch) {
        var csv = new StringBuilder(CsvRow.MARK)
                .append(CsvRow.of(List.of("row", "language", "state", "problem", "attempts", "parts", "changed")));
        var page = deliveries.page(dispatch.number(), 0, AT_ONCE);
        while (!page.isEmpty()) {
            for (var each : page) {
                csv.append(CsvRow.of(List.of(
                        "" + each.rowNumber(),
                        each.language(),
                        each.state(),
                        each.problem(),
                        "" + each.attempts(),
                        each.done() + "/" + each.parts(),
                        each.changedAt().toString())));
            }
            page = deliveries.page(dispatch.number(), page.get(page.size() - 1).rowNumber(), AT_ONCE);
        }
        return csv.toString();
    }
}
