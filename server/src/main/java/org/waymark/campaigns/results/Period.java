package org.waymark.campaigns.results;

import java.time.LocalDate;
import org.waymark.campaigns.Campaign;

/** The days of a campaign, both included; where its plan does not say, everything that is still counted. */
public record Period(LocalDate from, LocalDate until) {
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final LocalDate FAR = LocalDate.of(9999, 12, 31);

    public static Period of(Campaign campaign) {
        var from = campaign.plan().from();
        var until = campaign.plan().until();
        return new Period(from == null ? LONG_AGO : from, until == null ? FAR : until);
    }

    public boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }
}
