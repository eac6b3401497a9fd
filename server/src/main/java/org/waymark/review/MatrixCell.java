package org.waymark.review;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.waymark.content.LanguageTag;

/**
 * How a document stands in one language.
 *
 * @param number of the newest revision; 0 where there is none
 * @param states what holds: how far the newest revision has come, whether something is live, what else is to be said
 */
record MatrixCell(LanguageTag language, int number, MatrixState first, Set<MatrixState> states) {
    static MatrixCell missing(LanguageTag language) {
        return new MatrixCell(language, 0, MatrixState.MISSING, EnumSet.of(MatrixState.MISSING));
    }

    /**
     * @param rows all of one text
     * @param major the newest revision of the source that changed something for translations; 0 for none
     * @param overdue whether the facts of the document should have been looked at
     */
    static MatrixCell of(LanguageTag language, List<MatrixRow> rows, int major, boolean overdue) {
        var row = rows.get(0);
        int number = Objects.requireNonNull(row.number());
        var first = row.isLive() ? MatrixState.LIVE : state(MatrixRow.state(rows));
        var states = EnumSet.of(first);
        if (row.live() != null) {
            states.add(MatrixState.LIVE);
        }
        if (row.sourceRevision() != null && row.sourceRevision() < major) {
            states.add(MatrixState.OUTDATED);
        }
        if (Boolean.TRUE.equals(row.machine())) {
            states.add(MatrixState.MACHINE);
        }
        if (overdue) {
            states.add(MatrixState.OVERDUE);
        }
        return new MatrixCell(language, number, first, states);
    }

    boolean isGap() {
        return first == MatrixState.MISSING || states.contains(MatrixState.OUTDATED);
    }

    private static MatrixState state(ReviewState state) {
        return switch (state) {
            case DRAFT -> MatrixState.DRAFT;
            case IN_REVIEW -> MatrixState.IN_REVIEW;
            case APPROVED -> MatrixState.APPROVED;
            case REJECTED -> MatrixState.REJECTED;
        };
    }
}
