package org.waymark.campaigns.results;

import java.util.List;
import org.waymark.campaigns.Campaign;

/** What one sort of channel of a campaign achieved. */
public interface ResultSource {
    /** Its totals within the period of the campaign, in any order; none that is 0. */
    List<Result> of(Campaign campaign);
}
