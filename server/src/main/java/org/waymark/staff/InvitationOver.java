package org.waymark.staff;

/** The link of an invitation no longer opens anything. */
public class InvitationOver extends RuntimeException {
    /** Why it does not. A link that never was counts as run out: a guess learns nothing. */
    public enum Reason {
        USED,
        EXPIRED
    }

    private final Reason reason;

    InvitationOver(Reason reason) {
        super(reason == Reason.USED ? "the invitation was used already" : "the invitation has run out");
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
