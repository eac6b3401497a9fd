package org.waymark.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;

/**
 * A part of the list of services, as the Human Services Data Specification has it.
 *
 * @param totalItems how many services there are
 * @param totalPages how many parts
 * @param pageNumber which this is, from 1
 * @param size how many services are in this part
 * @param firstPage whether it is the first
 * @param lastPage whether it is the last
 * @param empty whether nothing is in it
 * @param contents the services, by the schema of the specification
 */
record HumanServicesPage(
        @JsonProperty("total_items") int totalItems,
        @JsonProperty("total_pages") int totalPages,
        @JsonProperty("page_number") int pageNumber,
        int size,
        @JsonProperty("first_page") boolean firstPage,
        @JsonProperty("last_page") boolean lastPage,
        boolean empty,

        @Schema(
                description =
                        "the services, by the schema “service” of the Human Services Data Specification 3.0: with “full”"
                                + " whole, otherwise without lists")
        List<Object> contents) {

    static HumanServicesPage of(int total, int page, int perPage, List<Map<String, Object>> contents) {
        int pages = Math.max(1, (total + perPage - 1) / perPage);
        return new HumanServicesPage(
                total,
                pages,
                page,
                contents.size(),
                page == 1,
                page >= pages,
                contents.isEmpty(),
                List.copyOf(contents));
    }
}
