package org.waymark.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.waymark.data.LicenceData;

/**
 * The edition that readers get now.
 *
 * @param number counts up with everything that is published
 * @param mark number and beginning of the hash: what to give as “since” when asking for changes
 * @param hash SHA-256 over all that readers can see, in hex; the same on every server of this site
 * @param madeAt when it was published
 * @param publisher who answers for it; empty where nobody is named
 * @param licence under what its texts may be used elsewhere
 * @param languages the languages it is offered in, as BCP 47 tags; the first is that of readers who ask for none of them
 */
@Schema(name = "Edition")
record EditionData(
        int number,
        String mark,
        String hash,
        @Schema(format = "date-time") String madeAt,
        String publisher,
        LicenceData licence,
        List<String> languages) {}
