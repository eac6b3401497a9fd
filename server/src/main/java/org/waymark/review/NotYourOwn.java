package org.waymark.review;

import org.waymark.documents.Revision;

/** Somebody was to approve what they wrote. */
public class NotYourOwn extends RuntimeException {
    NotYourOwn(Revision revision) {
        super(revision.name() + " was written by " + revision.author() + " and must be approved by somebody else");
    }
}
