package org.waymark.campaigns;

import java.util.List;

/** What the template of the calendar sees. */
public final class CalendarView {
    private CalendarView() {}

    /**
     * A day.
     *
     * @param number of the day in its month
     * @param date with the name of the day of the week
     * @param outside of another month than the one that is shown
     */
    public record Day(String number, String date, boolean today, boolean outside, List<Entry> entries) {
        /** For phones, which leave out days on which nothing is. */
        public boolean empty() {
            return entries.isEmpty();
        }
    }

    /**
     * Something on a day.
     *
     * @param what the key of what it is
     * @param time by the clock of the audience; empty for the whole day
     * @param href empty where there is nothing to open
     */
    public record Entry(String what, String time, String text, String href) {}

    /** A known day that is shown, with who set it, in English. */
    public record Known(String date, String name, String source) {}
}
