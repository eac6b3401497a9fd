package org.waymark.review;

import org.waymark.documents.Revision;

/** A decision was made that the state of the revision does not allow. */
public class NotInReview extends RuntimeException {
    private final ReviewState state;

    NotInReview(Revision revision, ReviewState state) {
        super(revision.name() + " cannot be decided on in this way: it is " + state);
        this.state = state;
    }

    public ReviewState state() {
        return state;
    }
}
