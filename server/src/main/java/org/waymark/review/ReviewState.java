package org.waymark.review;

/** How far a revision has come on its way to readers. */
public enum ReviewState {
    DRAFT,
    IN_REVIEW,
    APPROVED,
    REJECTED
}
