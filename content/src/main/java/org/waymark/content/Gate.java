package org.waymark.content;

/** What must be right before a text is approved; each gate finds what it is named after. */
public enum Gate {
    /** A translation says the same numbers, amounts, dates, links and embeds as its source. */
    SAME_FIGURES,
    /** A translation says no where its source does. */
    SAME_SENSE,
    /** Numbers to call are fields that can be checked, never words in a text; nothing invisible hides in it. */
    TYPED_NUMBERS,
    /** Claims have dated sources, facts have been checked and are not due again. */
    SOURCED,
    /** Headings, links and images can be followed by everybody, also with a screen reader. */
    WELL_FORMED;

    /**
     * Whether people may let a text pass all the same: only where nothing that it says is at stake. Numbers, what a
     * translation says otherwise, and what nobody checked never pass.
     */
    public boolean canBeOverridden() {
        return this == WELL_FORMED;
    }
}
