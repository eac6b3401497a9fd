package org.waymark.exchange;

import java.util.List;
import org.waymark.content.FactStatus;
import org.waymark.content.Severity;

/**
 * What was found in a library.
 *
 * @param problems sorted by file and line
 */
public record LibraryCheck(LibraryFolder library, List<Problem> problems) {
    public long errors() {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    public long warnings() {
        return problems.size() - errors();
    }

    /** How many documents are drafts until somebody has called. */
    public long waitingForCall() {
        return library.documents().stream()
                .filter(document -> FactStatus.of(document.facts()) == FactStatus.RECHECK)
                .count();
    }
}
