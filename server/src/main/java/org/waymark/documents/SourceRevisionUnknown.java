package org.waymark.documents;

import org.jspecify.annotations.Nullable;

/** A translation does not name a saved revision of its source, or something that is no translation names one. */
public class SourceRevisionUnknown extends RuntimeException {
    private SourceRevisionUnknown(String message) {
        super(message);
    }

    static SourceRevisionUnknown ofTranslation(NewRevision wanted, @Nullable Integer named) {
        return new SourceRevisionUnknown(wanted.document() + " in " + wanted.language()
                + " must name the revision of the source it was made from, and "
                + (named == null ? "names none" : "revision " + named + " does not exist"));
    }

    static SourceRevisionUnknown ofSource(NewRevision wanted) {
        return new SourceRevisionUnknown(
                wanted.document() + " in " + wanted.language() + " is no translation and cannot be made from a source");
    }
}
