package org.waymark.review;

/** A decision was made that needs a reason, without one. */
public class ReasonMissing extends RuntimeException {
    ReasonMissing(String decision) {
        super("to " + decision + " needs a reason");
    }
}
