package org.waymark.documents;

import java.util.Set;

/** The names of what the desk's forms for texts and facts send. */
final class FormNames {
    static final String BODY = "body";
    static final String NOTE = "note";
    static final String MINOR = "minor";
    /** The number of the revision that was written over; 0 for none. */
    static final String BASED_ON = "based-on";
    /** The number of the revision of the source that a translation was made from. */
    static final String SOURCE_REVISION = "source-revision";
    /** Which button was pressed. */
    static final String DEED = "deed";
    /** The number of the revision that somebody else saved in between, when both are being merged. */
    static final String MERGE_WITH = "merge-with";
    /** Before the name of each field of the text or the facts. */
    static final String FIELD = "field.";
    /** Before the number of each block of a translation. */
    static final String BLOCK = "block.";
    /** Before the name of each choice between two versions. */
    static final String CHOICE = "choice.";

    /** The id of a comment that is dealt with. */
    static final String SETTLE = "settle";

    /** The number of the block that a machine is asked for, or {@code all}. */
    static final String ASK = "ask";

    /** The number of the block into which something is put. */
    static final String INSERT_AT = "insert-at";

    /** The field that gets one more row, instead of a saving. */
    static final String MORE = "more";

    /** What belongs to one sending and is not kept. */
    static final Set<String> PASSING =
            Set.of("form-token", DEED, MERGE_WITH, "insert", INSERT_AT, "take", MORE, SETTLE, ASK);

    private FormNames() {}
}
