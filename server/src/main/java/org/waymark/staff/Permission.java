package org.waymark.staff;

/** What a route of the desk asks of whoever uses it. */
public enum Permission {
    /** Give the second factor that is still missing; only while signing in. */
    FINISH_SIGN_IN,
    /** Set up the second factor, also where the house demands one before anything else. */
    PROTECT_OWN_ACCOUNT,
    /** See the desk and one's own account. */
    ENTER,
    READ_DRAFTS,
    WRITE,
    TRANSLATE,
    REVIEW,
    PUBLISH,
    RUN_CAMPAIGNS,
    MANAGE_PEOPLE,
    READ_JOURNAL;

    /** Whether it is about documents, and a role may give it for some languages or some parts of the tree only. */
    boolean canBeBound() {
        return compareTo(READ_DRAFTS) >= 0 && compareTo(MANAGE_PEOPLE) < 0;
    }
}
