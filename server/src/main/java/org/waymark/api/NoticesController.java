package org.waymark.api;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.waymark.data.DataPaths;
import org.waymark.data.Json;
import org.waymark.data.NoticeList;
import org.waymark.http.Problem;

/** The notices that readers see. */
@Controller("/api/v1/{language}/notices")
class NoticesController {
    private final KnownEditions editions;

    NoticesController(KnownEditions editions) {
        this.editions = editions;
    }

    /**
     * The notices that are shown now.
     *
     * @param language BCP 47 tag of the readers
     * @return the notices, none in most weeks
     */
    @Get
    @ExecuteOn(TaskExecutors.BLOCKING)
    @ApiResponse(
            responseCode = "200",
            description = "What was asked for",
            content = @Content(mediaType = Json.MEDIA_TYPE, schema = @Schema(implementation = NoticeList.class)))
    @ApiResponse(
            responseCode = "4XX",
            description = "What is wrong and what to do, as problem details (RFC 9457)",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @ApiResponse(
            responseCode = "5XX",
            description = "What is wrong here, and that it may be asked again later, as problem details",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    HttpResponse<byte[]> notices(String language) {
        return PublishedDocuments.answer(editions.current(), DataPaths.notices(language))
                .orElseThrow(() -> Refused.noSuchLanguage(language));
    }
}
