package org.waymark.documents;

/** A revision was named that does not exist. */
public class NoSuchRevision extends RuntimeException {
    public NoSuchRevision(String which) {
        super("there is no revision " + which);
    }
}
