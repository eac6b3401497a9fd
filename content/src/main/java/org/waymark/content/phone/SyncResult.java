package org.waymark.content.phone;

import org.jspecify.annotations.Nullable;

/**
 * How a sync ended. Whatever it was, what is kept is whole.
 *
 * @param why what to write into a log; null where nothing went wrong
 */
public record SyncResult(Outcome outcome, @Nullable String why) {

    /** What a job should tell whoever runs it, such as Android's WorkManager. */
    public enum Work {
        SUCCESS,
        /** Nothing was lost by this try; what was fetched so far is used by the next. */
        RETRY,
        FAILURE
    }

    /** What happened, and what is to be done about it. */
    public enum Outcome {
        /** Nothing new. */
        CURRENT(Work.SUCCESS),
        /** What is new came as changes, or as the first pack. */
        UPDATED(Work.SUCCESS),
        /** There were no changes from what was kept, or they did not fit: the whole pack was fetched anew. */
        ANEW(Work.SUCCESS),
        /** No connection, cut off on the way, or the site has it not yet. */
        AWAY(Work.RETRY),
        /** Somebody asked to stop. */
        CANCELLED(Work.RETRY),
        /** The phone could not store it, most often for want of room. */
        STORAGE(Work.FAILURE),
        /** What came is not what the publisher signed, or older than what is kept. */
        REFUSED(Work.FAILURE),
        /** The publisher does not want pages to be kept; what is kept should be erased. */
        SWITCHED_OFF(Work.FAILURE);

        private final Work work;

        Outcome(Work work) {
            this.work = work;
        }
    }

    static SyncResult of(Outcome outcome) {
        return new SyncResult(outcome, null);
    }

    static SyncResult of(Outcome outcome, Exception why) {
        return new SyncResult(outcome, why.toString());
    }

    /** What the job tells. */
    public Work work() {
        return outcome.work;
    }
}
