package org.waymark.review;

import org.waymark.documents.Revision;

/** Somebody was to approve a second time where two people are needed. */
public class AlreadyApproved extends RuntimeException {
    AlreadyApproved(Revision revision, String person) {
        super(revision.name() + " was approved by " + person + " already and needs a second person");
    }
}
