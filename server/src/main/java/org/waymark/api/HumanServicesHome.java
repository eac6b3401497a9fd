package org.waymark.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.waymark.data.LicenceData;

/**
 * What the Human Services Data Specification asks of the beginning of an interface.
 *
 * @param version of the specification
 * @param profile where it is described how it is used here; absent where the site does not know its address, since it must
 *     be a whole one
 * @param openapiUrl the description of this interface; absent like {@code profile}
 * @param description what is listed
 * @param publisher who answers for it
 * @param licence under what it may be used elsewhere
 */
record HumanServicesHome(
        String version,
        @Nullable String profile,

        @JsonProperty("openapi_url") @Schema(requiredMode = Schema.RequiredMode.NOT_REQUIRED) @Nullable String openapiUrl,

        String description,
        PublisherData publisher,
        LicenceData licence) {

    /**
     * Who answers for it.
     *
     * @param website where readers reach it; absent where the site does not know its address
     */
    @Schema(name = "Publisher")
    record PublisherData(String name, @Nullable String website) {}
}
