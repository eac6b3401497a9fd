package org.waymark.review;

/**
 * A line of the queue.
 *
 * @param language its name; empty for facts
 */
public record WaitingView(
        String href,
        String title,
        String language,
        String author,
        String since,
        String note,
        boolean urgent,
        int approvals,
        int needed) {
    /** Whether more than one person must say yes. */
    public boolean isSensitive() {
        return needed > 1;
    }
}
