package org.waymark.documents;

import java.util.Map;
import org.waymark.content.Sentence;

/** What became of a form that somebody wanted to save. */
sealed interface SavingOutcome {
    record Saved(Revision revision) implements SavingOutcome {}

    /**
     * Something is not as its kind describes it, or claims a place that is taken.
     *
     * @param problems what to correct, by path of the field
     */
    record Refused(TextForm form, Map<String, Sentence> problems) implements SavingOutcome {}

    /**
     * Somebody else saved in between.
     *
     * @param form what this person wrote, and over which revision
     * @param latest what was saved in between
     * @param asked whether the person was asked to choose already, and left something open
     */
    record MovedOn(TextForm form, ContentMerge merge, Revision latest, boolean asked) implements SavingOutcome {}

    /** Both were put together as chosen, and the person wants to go on writing with that. */
    record GoOn(TextForm form) implements SavingOutcome {}
}
