package org.waymark.data;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** The licence of what this house publishes: WAYMARK_LICENCE, or what is true of the texts that came with Waymark. */
@Singleton
public class HouseLicence {
    private static final LicenceData OF_THE_STARTER_LIBRARY = new LicenceData(
            "https://www.apache.org/licenses/LICENSE-2.0",
            "The texts that came with Waymark are under the Apache License 2.0. The publisher of this site states no"
                    + " licence for texts of its own: ask there before you reuse them. Pictures name their own licence.");

    private final LicenceData licence;

    /**
     * Made of the setting.
     *
     * @param address of the licence; empty where the house states none
     */
    public HouseLicence(@Value("${waymark.licence:}") String address) {
        this.licence = address.isBlank()
                ? OF_THE_STARTER_LIBRARY
                : new LicenceData(
                        address.strip(),
                        "The publisher of this site states this licence for its texts. Pictures name their own licence.");
    }

    public LicenceData get() {
        return licence;
    }
}
