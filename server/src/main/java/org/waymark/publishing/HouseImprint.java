package org.waymark.publishing;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/** Who answers for what this house publishes, as its settings say: WAYMARK_PUBLISHER and WAYMARK_ADDRESS. */
@Singleton
public class HouseImprint {
    private final Imprint imprint;

    HouseImprint(
            @Value("${waymark.publisher:Waymark}") String publisher, @Value("${waymark.address:}") String address) {
        this.imprint = new Imprint(publisher, address.replaceFirst("/+$", ""), null);
    }

    public Imprint get() {
        return imprint;
    }
}
