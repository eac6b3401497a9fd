package org.waymark.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Help lines at one moment.
 *
 * @param language of their readers
 * @param at the moment
 * @param items those that are open first, then those of which it is not known
 */
record LinesNow(
        String language, @Schema(format = "date-time") String at, List<LineNow> items) {}
