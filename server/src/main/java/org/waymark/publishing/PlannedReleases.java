package org.waymark.publishing;

import jakarta.inject.Singleton;
import java.util.List;

/** Releases that wait for their time, or did. */
@Singleton
public class PlannedReleases {
    private final PlannedRows rows;

    PlannedReleases(PlannedRows rows) {
        this.rows = rows;
    }

    /** Up to thirty, those that are due last first. */
    public List<PlannedRelease> newest() {
        return rows.newest().stream().map(PlannedRow::planned).toList();
    }
}
