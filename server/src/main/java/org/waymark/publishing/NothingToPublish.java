package org.waymark.publishing;

/** The first edition would be empty. */
public class NothingToPublish extends RuntimeException {
    NothingToPublish() {
        super("nothing has been approved yet, so there is nothing to publish");
    }
}
