package org.waymark.review;

import java.util.EnumSet;
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
     * @param major the newest revision of the source that changed something for translations; 0 for none
     * @param overdue whether the facts of the document should have been looked at
     */
    static MatrixCell of(LanguageTag language, MatrixText text, int major, boolean overdue) {
        var states = EnumSet.of(text.state());
        if (text.live()) {
            states.add(MatrixState.LIVE);
        }
        if (text.sourceRevision() != null && text.sourceRevision() < major) {
            states.add(MatrixState.OUTDATED);
        }
        if (text.machine()) {
            states.add(MatrixState.MACHINE);
        }
        if (overdue) {
            states.add(MatrixState.OVERDUE);
        }
        return new MatrixCell(language, text.number(), text.state(), states);
    }

    boolean isGap() {
        return first == MatrixState.MISSING || states.contains(MatrixState.OUTDATED);
    }
}
