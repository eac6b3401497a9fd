package org.waymark.exchange;

import java.util.List;
import java.util.Map;
import org.waymark.content.DocumentId;
import org.waymark.content.Severity;

/**
 * What was read from a library, where each value stands, and what is wrong with it.
 *
 * @param library what could be read; only what a reading without errors holds may be imported
 * @param files where the values of each document stand
 * @param problems sorted by file and line
 */
public record LibraryReading(LibraryFolder library, Map<DocumentId, DocumentFiles> files, List<Problem> problems) {
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }
}
