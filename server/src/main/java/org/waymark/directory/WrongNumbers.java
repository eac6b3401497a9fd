package org.waymark.directory;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.waymark.content.DocumentId;
import org.waymark.documents.ReadersSay;

/** How many readers said within a week that a number is wrong, since somebody checked it last. A single one counts. */
@Singleton
class WrongNumbers {
    private static final int DAYS = 7;

    private final ReadersSay readers;
    private final Clock clock;

    WrongNumbers(ReadersSay readers, Clock clock) {
        this.readers = readers;
        this.clock = clock;
    }

    /** @param last what came of checking last, by document */
    Map<DocumentId, Long> after(Map<DocumentId, CheckRow> last) {
        var first = LocalDate.now(clock).minusDays(DAYS - 1L);
        return readers.wrongNumbers(first).stream()
                .filter(each -> isAfter(each.day(), last.get(each.document())))
                .collect(Collectors.groupingBy(
                        ReadersSay.Total::document, Collectors.summingLong(ReadersSay.Total::count)));
    }

    /** On the day of the check itself nobody can tell which came first. */
    private static boolean isAfter(LocalDate day, @Nullable CheckRow check) {
        return check == null || check.isNoAnswer() || day.toString().compareTo(check.checkedOn()) > 0;
    }
}
