package org.waymark.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A help line at one moment.
 *
 * @param id of the document
 * @param title what it is called
 * @param country ISO 3166-1, or INT for a line across borders
 * @param number to dial
 * @param numberType e164, short-code, sms, whatsapp, national-uan or national-freephone
 * @param hours as the operator says them; absent where that is not known
 * @param now open or closed by the clocks of the line’s country; unknown where the hours are not known, or where the
 *     country has several time zones that do not agree
 * @param zones the time zones of the country
 * @param page the address of its page from the root of the site
 * @param href the address of the whole document from the root of the site
 */
record LineNow(
        String id,
        String title,
        String country,
        String number,
        String numberType,
        @Nullable String hours,
        Answering now,
        List<String> zones,
        @Nullable String page,
        String href) {

    /** Whether somebody answers. */
    @Schema(name = "Answering")
    enum Answering {
        @JsonProperty("open")
        OPEN,

        @JsonProperty("closed")
        CLOSED,

        @JsonProperty("unknown")
        UNKNOWN
    }
}
