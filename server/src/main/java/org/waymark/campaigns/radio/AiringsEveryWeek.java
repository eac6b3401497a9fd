package org.waymark.campaigns.radio;

import jakarta.inject.Singleton;
import java.util.List;
import org.waymark.campaigns.CalendarView.Entry;
import org.waymark.campaigns.EveryWeek;

/** What stations air, in the calendar. */
@Singleton
class AiringsEveryWeek implements EveryWeek {
    private final AiringRows rows;

    AiringsEveryWeek(AiringRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Weekly> all() {
        return rows.findAll().stream()
                .map(row -> new Weekly(row.campaign(), row.day(), entry(row)))
                .toList();
    }

    private static Entry entry(AiringRow row) {
        var href = "/desk/campaigns/" + row.campaign() + "/messages/" + row.document() + "/radio#airings";
        return new Entry("desk.plans.airing", row.airTime(), row.station(), href);
    }
}
