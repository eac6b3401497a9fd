package org.waymark.publishing;

import java.util.Collection;

/** Revisions were to be published that are not approved. */
public class NotApproved extends RuntimeException {
    NotApproved(Collection<Long> revisions) {
        super("not approved: revisions " + revisions);
    }
}
