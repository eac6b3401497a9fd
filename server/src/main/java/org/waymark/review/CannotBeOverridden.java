package org.waymark.review;

import org.waymark.documents.Revision;

/** A gate was to be overridden that never may be, is not closed, or was overridden already. */
public class CannotBeOverridden extends RuntimeException {
    CannotBeOverridden(Revision revision) {
        super("no gate of " + revision.name() + " can be overridden");
    }
}
