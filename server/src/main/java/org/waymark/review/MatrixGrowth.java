package org.waymark.review;

import io.micronaut.core.annotation.Introspected;

/** How far the tables have grown from which the matrix is read. All of them are append-only. */
@Introspected
record MatrixGrowth(long documents, long revisions, long lastRevision, long events, long lastEvent, long edition) {
    static final MatrixGrowth NONE = new MatrixGrowth(0, 0, 0, 0, 0, 0);

    /** How many revisions and events came since. */
    long since(MatrixGrowth earlier) {
        return revisions - earlier.revisions + events - earlier.events;
    }
}
