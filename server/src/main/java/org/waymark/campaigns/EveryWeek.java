package org.waymark.campaigns;

import java.time.DayOfWeek;
import java.util.List;
import org.waymark.campaigns.CalendarView.Entry;

/** What happens every week while a campaign lasts. */
public interface EveryWeek {
    /** Of all campaigns, in no order. */
    List<Weekly> all();

    /**
     * One of them.
     *
     * @param campaign its number
     */
    record Weekly(long campaign, DayOfWeek day, Entry entry) {}
}
