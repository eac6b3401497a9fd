package org.waymark.campaigns;

/** Somebody saved the plan in between, or decided on it; nothing was overwritten. */
public class PlanMovedOn extends RuntimeException {
    private final transient Campaign latest;

    PlanMovedOn(Campaign latest) {
        super(latest.journalName() + " is at plan " + latest.number() + " by " + latest.author());
        this.latest = latest;
    }

    /** As it is now. */
    public Campaign latest() {
        return latest;
    }
}
