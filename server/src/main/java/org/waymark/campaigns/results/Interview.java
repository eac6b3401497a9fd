package org.waymark.campaigns.results;

import java.time.LocalDate;
import java.util.Locale;
import org.waymark.content.DocumentId;

/**
 * What people answered in interviews on one day.
 *
 * @param message whose question it was
 * @param phase {@code before} or {@code after}
 */
record Interview(DocumentId message, String language, LocalDate day, String phase, int yes, int no, int unsure) {
    /** Whether both are of the same day, language and question, so that one corrects the other. */
    boolean corrects(Interview other) {
        return message.equals(other.message)
                && language.equals(other.language)
                && day.equals(other.day)
                && phase.equals(other.phase);
    }

    boolean isNothing() {
        return yes + no + unsure == 0;
    }

    /** How the journal names it. */
    String journalName() {
        return String.format(
                Locale.ROOT, "%s, %s, %s, %s: %d / %d / %d", message, language, day, phase, yes, no, unsure);
    }
}
